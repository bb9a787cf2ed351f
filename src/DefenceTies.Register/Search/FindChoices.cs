using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Finds what a picker offers while somebody types a name: folded, by any alias, misspelt too.</summary>
/// <param name="contexts">The register.</param>
public sealed class FindChoices(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>How many are offered at most.</summary>
    public const int Most = 8;

    /// <summary>Finds countries, officials or organisations.</summary>
    /// <param name="kind">Which of them.</param>
    /// <param name="typed">What was typed; with nothing in it nothing is offered.</param>
    /// <param name="then">When they are wanted: an official's post is the one held then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The likest first.</returns>
    public async Task<IReadOnlyList<RecordChoice>> ExecuteAsync(NameKind kind, string? typed, EdtfDate? then, CancellationToken cancellationToken)
    {
        var words = Folding.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await FindNames.ExecuteAsync(context, words, cancellationToken, kind);
        string[] keys = [.. found.Select(name => name.Bearer).Take(Most)];
        return kind switch
        {
            NameKind.Country => await CountriesAsync(context, keys, typed, cancellationToken),
            NameKind.Official => await OfficialsAsync(context, [.. keys.Select(Number)], then?.Bounds ?? DateBounds.Unknown, cancellationToken),
            NameKind.Organisation => await OrganisationsAsync(context, [.. keys.Select(Number)], cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private static async Task<IReadOnlyList<RecordChoice>> CountriesAsync(RegisterContext context, string[] keys, string? typed, CancellationToken cancellationToken)
    {
        // A code names its country and no other.
        var codes = keys.Select(CountryCode.Parse).ToList();
        if (CountryCode.TryParse(typed?.Trim().ToUpperInvariant(), out var code))
        {
            codes.Remove(code);
            codes.Insert(0, code);
        }

        var names = await context.Countries.Where(country => codes.Contains(country.Code)).ToDictionaryAsync(country => country.Code, country => country.Name, cancellationToken);
        return [.. codes.Where(names.ContainsKey).Take(Most).Select(known => new RecordChoice(known.Value, names[known]))];
    }

    private static async Task<IReadOnlyList<RecordChoice>> OfficialsAsync(RegisterContext context, long[] ids, DateBounds then, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = await OfficialRows.ReadAsync(context, context.Officials.Where(official => ids.Contains(official.Id)), cancellationToken);
        var tenures = (await context.Tenures.AsNoTracking().Where(tenure => ids.Contains(tenure.OfficialId)).ToListAsync(cancellationToken)).ToLookup(tenure => tenure.OfficialId);
        return
        [
            .. rows.OrderBy(row => Array.IndexOf(ids, row.Id)).Select(row => new RecordChoice(row.Id.ToString(CultureInfo.InvariantCulture), row.Name)
            {
                Country = row.Country,
                Post = TenureThen.Of([.. tenures[row.Id]], then)?.Post,
                Events = row.Events,
            }),
        ];
    }

    private static async Task<IReadOnlyList<RecordChoice>> OrganisationsAsync(RegisterContext context, long[] ids, CancellationToken cancellationToken)
    {
        var rows = ids.Length == 0 ? [] : await context.Organisations.AsNoTracking().Where(organisation => ids.Contains(organisation.Id)).ToListAsync(cancellationToken);
        var names = await CountryNames.ReadAsync(context, rows.Select(row => row.Country), cancellationToken);
        return
        [
            .. rows.OrderBy(row => Array.IndexOf(ids, row.Id))
                .Select(row => new RecordChoice(row.Id.ToString(CultureInfo.InvariantCulture), row.Name) { Country = names.OfOptional(row.Country) }),
        ];
    }

    private static long Number(string bearer) => long.Parse(bearer, CultureInfo.InvariantCulture);
}
