using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Matching;

/// <summary>All officials of the register as matching knows them, kept while an import runs.</summary>
internal sealed class OfficialBook
{
    private const int KeyLength = 3;

    private readonly Dictionary<long, OfficialEntry> _byId = [];
    private readonly Dictionary<string, HashSet<OfficialEntry>> _byWordStart = new(StringComparer.Ordinal);

    private OfficialBook()
    {
    }

    internal static async Task<OfficialBook> ReadAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var book = new OfficialBook();
        var names = context.OfficialAliases
            .Join(context.Officials, alias => alias.OfficialId, official => official.Id, (alias, official) => new { official.Id, official.Country, alias.Name })
            .OrderBy(named => named.Id);
        await foreach (var named in names.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            book.Learn(named.Id, PersonName.Of(named.Name), named.Country, PostWords.Of(null));
        }

        await foreach (var tenure in context.Tenures.Select(tenure => new { tenure.OfficialId, tenure.Post }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (book._byId.TryGetValue(tenure.OfficialId, out var entry))
            {
                entry.Learn(entry.Names.First(), null, PostWords.Of(tenure.Post));
            }
        }

        return book;
    }

    internal void Learn(long officialId, PersonName name, CountryCode? country, PostWords post)
    {
        if (!_byId.TryGetValue(officialId, out var entry))
        {
            _byId.Add(officialId, entry = new OfficialEntry(officialId, country));
        }

        entry.Learn(name, country, post);
        foreach (var key in KeysOf(name))
        {
            if (!_byWordStart.TryGetValue(key, out var entries))
            {
                _byWordStart.Add(key, entries = []);
            }

            entries.Add(entry);
        }
    }

    /// <summary>Whom a name is taken for: the one who agrees best, unless two agree alike and neither fully.</summary>
    internal OfficialMatch Find(PersonName name, CountryCode? country, PostWords post)
    {
        var scored = KeysOf(name)
            .SelectMany(key => _byWordStart.TryGetValue(key, out var entries) ? entries : [])
            .Distinct()
            .Select(entry => (Official: entry, Score: OfficialComparison.Compare(entry, name, country, post)))
            .Where(match => match.Score.IsCertain || match.Score.IsDoubtful)
            .OrderByDescending(match => match.Score.Value)
            .ThenByDescending(match => match.Official.HeldPostLike(post))
            .ThenBy(match => match.Official.Id)
            .ToArray();
        var isClear = scored is [var best, .. var others]
            && best.Score.IsCertain
            && (best.Score.Value >= 1 || others.All(other => other.Score.Value < best.Score.Value));
        return isClear ? new OfficialMatch(scored[0].Official, []) : new OfficialMatch(null, scored);
    }

    private static IEnumerable<string> KeysOf(PersonName name) =>
        name.Core.Append(name.Joined)
            .Where(word => word.Length > 1 && word != PersonName.Muhammad)
            .Select(NameSound.Of)
            .Select(word => word[..Math.Min(KeyLength, word.Length)])
            .Distinct();
}
