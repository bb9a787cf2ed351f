using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.History;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>Proposes what an import would have changed of officials if no person had decided: name, country, spellings, posts held.</summary>
internal sealed class SuggestOfficialChanges(RegisterContext context, long importRunId)
{
    private static readonly RecordField[] s_told = [RecordField.Name, RecordField.Country, RecordField.Alias, RecordField.Tenure];

    /// <summary>Does so; the suggestions are stored with the context's next changes.</summary>
    /// <param name="ids">The officials whom the import tells of, or told of no longer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many changes are proposed that were not before.</returns>
    internal async Task<int> ExecuteAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var decisions = ids.Count == 0 ? [] : await context.Decisions.AsNoTracking()
            .Where(decision => decision.Kind == RecordKind.Official && ids.Contains(decision.RecordId) && s_told.Contains(decision.Field))
            .OrderBy(decision => decision.Id).ToListAsync(cancellationToken);
        var suggested = 0;
        foreach (var official in decisions.GroupBy(decision => decision.RecordId))
        {
            var (before, now) = await MentionsAsync(official.Key, cancellationToken);
            suggested += await new OfferedChanges(context, RecordKind.Official, importRunId).OfferAsync(
                official.Key, [.. official], decision => ToldOf(before, decision), decision => ToldOf(now, decision), cancellationToken);
        }

        return suggested;
    }

    // For a post that is held by decision, its time is nothing that reports tell.
    private static string? ToldOf(IReadOnlyCollection<OfficialMention> told, Decision decision) => decision.Field switch
    {
        RecordField.Name => told.Count == 0 ? null : OfficialName.Canonical(told),
        RecordField.Country => CountryOf(told)?.Value,
        RecordField.Alias => told.Any(mention => mention.Name == decision.Element) ? EventFields.In : null,
        RecordField.Tenure => decision.Value ?? (told.Any(mention => mention.Post is not null && PostWords.Of(mention.Post).Key == PostWords.Of(decision.Element).Key) ? EventFields.In : null),
        _ => null,
    };

    private static CountryCode? CountryOf(IReadOnlyCollection<OfficialMention> told) =>
        told.Select(mention => mention.Country).OfType<CountryCode>().GroupBy(country => country).OrderByDescending(countries => countries.Count()).FirstOrDefault()?.Key;

    // Before it: without its own reports, and with those that it put aside.
    private async Task<(IReadOnlyCollection<OfficialMention> Before, IReadOnlyCollection<OfficialMention> Now)> MentionsAsync(long id, CancellationToken cancellationToken)
    {
        var rows = await (
            from named in context.NamedOfficials
            where named.OfficialId == id
            join report in context.Reports on named.ReportId equals report.Id
            let asideBy = report.Article!.SupersededByImportRunId
            where report.EventId != null && (asideBy == null || asideBy == importRunId)
            join claim in context.Claims on report.Id equals claim.ReportId
            where claim.Element == named.Element && (claim.Field == ClaimField.Official || claim.Field == ClaimField.OfficialCountry || claim.Field == ClaimField.OfficialPost)
            orderby report.Id, claim.Id
            select new { Key = new { named.ReportId, named.Element }, report.ArticleId, IsOwn = report.Article!.ImportRunId == importRunId, IsAside = asideBy != null, claim.Field, claim.Value })
            .ToListAsync(cancellationToken);
        var told = rows.GroupBy(row => row.Key)
            .Select(claims => (First: claims.First(), Mention: OfficialMention.Of(claims.First().ArticleId, null, claims.Select(row => (row.Field, row.Value)))))
            .Where(mention => mention.Mention is not null).ToArray();
        return (
            [.. told.Where(mention => !mention.First.IsOwn).Select(mention => mention.Mention!)],
            [.. told.Where(mention => !mention.First.IsAside).Select(mention => mention.Mention!)]);
    }
}
