using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Sheets;

/// <summary>Whom and what the cells of a file name.</summary>
internal sealed class SheetNames
{
    private readonly RegisterContext _context;
    private readonly Dictionary<string, string> _countries;
    private readonly Dictionary<(RecordKind, string), (string? Id, string? Problem)> _found = [];

    private SheetNames(RegisterContext context, Dictionary<string, string> countries) => (_context, _countries) = (context, countries);

    internal static async Task<SheetNames> OpenAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var countries = new Dictionary<string, string>();
        foreach (var country in await context.Countries.AsNoTracking().Select(country => new { country.Code, country.FoldedName }).ToListAsync(cancellationToken))
        {
            countries.TryAdd(Folding.Fold(country.Code.Value), country.Code.Value);
            countries.TryAdd(country.FoldedName, country.Code.Value);
        }

        foreach (var alias in await context.CountryAliases.AsNoTracking().Where(alias => alias.Kind != CountryAliasKind.Demonym).Select(alias => new { alias.CountryCode, alias.FoldedName }).ToListAsync(cancellationToken))
        {
            countries.TryAdd(alias.FoldedName, alias.CountryCode.Value);
        }

        return new SheetNames(context, countries);
    }

    /// <summary>The code of a country that is written by its code or by one of its names; or why it is none, in words.</summary>
    internal (string? Code, string? Problem) Country(string written)
    {
        var folded = Folding.Fold(written);
        if (_countries.TryGetValue(folded, out var code))
        {
            return (code, null);
        }

        var near = CountryCode.TryParse(written.ToUpperInvariant(), out _) || folded.Length > 40 ? null : _countries.Keys
            .Where(name => name.Length > 3 && Trigrams.Distance(folded, name) <= Trigrams.SlipsIn(folded.Length))
            .OrderBy(name => Trigrams.Distance(folded, name)).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        return (null, $"There is no country “{written}”.{(near is null ? " Write its code of three letters, such as BGD." : $" Is {_countries[near]} meant?")}");
    }

    /// <summary>The id of an official or organisation that is written by id or, without one, by a name that only one of them has; or why it is none, in words.</summary>
    internal async Task<(string? Id, string? Problem)> RecordAsync(RecordKind kind, string id, string name, CancellationToken cancellationToken)
    {
        var key = (kind, id.Length > 0 ? id : $"“{Folding.Fold(name)}”");
        if (!_found.TryGetValue(key, out var found))
        {
            _found.Add(key, found = id.Length > 0 ? await ByIdAsync(kind, id, cancellationToken) : await ByNameAsync(kind, name, cancellationToken));
        }

        return found;
    }

    private async Task<(string? Id, string? Problem)> ByIdAsync(RecordKind kind, string written, CancellationToken cancellationToken)
    {
        var word = Words.Of(kind);
        if (!long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return (null, $"“{written}” is no id of an {word}.");
        }

        var standing = await Redirects.FollowAsync(_context, kind, id, cancellationToken);
        var stands = kind == RecordKind.Official
            ? await _context.Officials.AnyAsync(official => official.Id == standing, cancellationToken)
            : await _context.Organisations.AnyAsync(organisation => organisation.Id == standing, cancellationToken);
        return stands ? (standing.ToString(CultureInfo.InvariantCulture), null) : (null, $"There is no {word} {id}.");
    }

    private async Task<(string? Id, string? Problem)> ByNameAsync(RecordKind kind, string name, CancellationToken cancellationToken)
    {
        var (folded, word) = (Folding.Fold(name), Words.Of(kind));
        var ids = kind == RecordKind.Official
            ? _context.Officials.Where(official => official.FoldedName == folded).Select(official => official.Id)
                .Union(_context.OfficialAliases.Where(alias => alias.FoldedName == folded).Select(alias => alias.OfficialId))
            : _context.Organisations.Where(organisation => organisation.FoldedName == folded).Select(organisation => organisation.Id)
                .Union(_context.OrganisationAliases.Where(alias => alias.FoldedName == folded).Select(alias => alias.OrganisationId));
        return await ids.Order().Take(3).ToListAsync(cancellationToken) switch
        {
            [var only] => (only.ToString(CultureInfo.InvariantCulture), null),
            [] => (null, $"No {word} is called “{name}”. Enter the {word} first, or write the id."),
            var several => (null, $"More than one {word} is called “{name}”: write the id, such as {several[0]} or {several[1]}."),
        };
    }
}
