using DefenceTies.Domain.Articles;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>
/// The mentions of officials, oldest report first, those of officials used last kept at hand: an import names the same
/// people again and again, and some of them stand in thousands of reports.
/// </summary>
internal sealed class OfficialMentions
{
    private const int MostKept = 50_000;

    private readonly Dictionary<long, List<OfficialMention>> _kept = [];
    private int _count;

    /// <summary>Reads the mentions of some officials.</summary>
    /// <param name="context">The register.</param>
    /// <param name="ids">The officials.</param>
    /// <param name="onlyStanding">Whether reports that count no longer are left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<ILookup<long, OfficialMention>> ReadAsync(RegisterContext context, IReadOnlyCollection<long> ids, bool onlyStanding, CancellationToken cancellationToken)
    {
        var named = await (
            from link in context.NamedOfficials
            join report in context.Reports on link.ReportId equals report.Id
            where ids.Contains(link.OfficialId) && (!onlyStanding || (report.EventId != null && report.Article!.SupersededByImportRunId == null))
            join claim in context.Claims on report.Id equals claim.ReportId
            where claim.Field == ClaimField.Date || claim.Field == ClaimField.Status
                || (claim.Element == link.Element && (claim.Field == ClaimField.Official || claim.Field == ClaimField.OfficialCountry || claim.Field == ClaimField.OfficialPost))
            orderby report.Id, claim.Id
            select new { link.OfficialId, link.Element, ReportId = report.Id, report.ArticleId, report.Article!.Published, claim.Field, claim.Value })
            .ToListAsync(cancellationToken);
        return named.GroupBy(row => (row.OfficialId, row.ReportId, row.Element))
            .Select(rows => (rows.Key.OfficialId, Mention: OfficialMention.Of(rows.First().ArticleId, rows.First().Published, rows.Select(row => (row.Field, row.Value)))))
            .Where(told => told.Mention is not null)
            .ToLookup(told => told.OfficialId, told => told.Mention!);
    }

    /// <summary>The standing mentions of some officials: those at hand, the others as the register has them.</summary>
    internal async Task<ILookup<long, OfficialMention>> StandingAsync(RegisterContext context, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var lacking = ids.Where(id => !_kept.ContainsKey(id)).ToArray();
        if (lacking.Length > 0)
        {
            var read = await ReadAsync(context, lacking, onlyStanding: true, cancellationToken);
            foreach (var id in lacking)
            {
                Keep(id, [.. read[id]]);
            }
        }

        return ids.SelectMany(id => _kept[id].Select(mention => (Id: id, Mention: mention))).ToLookup(told => told.Id, told => told.Mention);
    }

    /// <summary>Forgets all when they are many; only while the register holds all that was learnt.</summary>
    internal void Trim()
    {
        if (_count > MostKept)
        {
            _kept.Clear();
            _count = 0;
        }
    }

    /// <summary>Learns of an official whom the register is only about to store.</summary>
    internal void Begin(long id) => Keep(id, []);

    /// <summary>Learns of a mention in a report that is newer than all others, and that the register does not yet hold.</summary>
    internal async Task AddAsync(RegisterContext context, long id, OfficialMention mention, CancellationToken cancellationToken)
    {
        await StandingAsync(context, [id], cancellationToken);
        _kept[id].Add(mention);
        _count++;
    }

    /// <summary>Forgets officials of whom a report counts no longer.</summary>
    internal void Forget(IReadOnlyCollection<long> ids)
    {
        foreach (var id in ids)
        {
            if (_kept.Remove(id, out var mentions))
            {
                _count -= mentions.Count;
            }
        }
    }

    private void Keep(long id, List<OfficialMention> mentions)
    {
        _kept.Add(id, mentions);
        _count += mentions.Count;
    }
}
