using System.Text.Json.Nodes;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Reads off the history what an import did, record by record: the same for one that is over and one that is only tried.</summary>
internal sealed class ImportChangesReader(RegisterContext context, long importRunId)
{
    internal async Task<ImportChanges> ReadAsync(CancellationToken cancellationToken)
    {
        var spans = await SpansAsync(cancellationToken);
        var before = await SnapshotsAsync(spans.Where(span => span.First > 1).Select(span => (span.Kind, span.RecordId, span.First - 1)).ToHashSet(), cancellationToken);
        var after = await SnapshotsAsync(spans.Select(span => (span.Kind, span.RecordId, span.Last)).ToHashSet(), cancellationToken);
        var fields = new SnapshotFields(
            await NamesAsync(context.Officials.Select(official => new Named(official.Id, official.Name)), cancellationToken),
            await NamesAsync(context.Organisations.Select(organisation => new Named(organisation.Id, organisation.Name)), cancellationToken));
        var records = spans.Select(span => RecordOf(
            fields, span, before.GetValueOrDefault((span.Kind, span.RecordId, span.First - 1)), after.GetValueOrDefault((span.Kind, span.RecordId, span.Last)))).ToArray();
        return new ImportChanges(records, await SuggestionsAsync(cancellationToken));
    }

    private static ChangedRecord RecordOf(SnapshotFields fields, Span span, JsonObject? before, JsonObject? after)
    {
        var changed = fields.Between(before, after);
        var change = (before, after) switch
        {
            (_, null) => RecordChange.Removed,
            (null, _) => RecordChange.Added,
            _ => changed.Count > 0 ? RecordChange.Changed : RecordChange.Unchanged,
        };
        var known = after ?? before;
        var reports = ReportsOf(after).Except(ReportsOf(before)).Count();
        return new ChangedRecord(
            span.Kind,
            span.RecordId,
            (string?)(known?["title"] ?? known?["name"]) ?? "",
            change,
            change == RecordChange.Added ? Math.Max(0, reports - 1) : reports,
            changed);
    }

    private static IEnumerable<long> ReportsOf(JsonObject? snapshot) => (snapshot?[SnapshotFields.Reports] as JsonArray)?.Select(id => id!.GetValue<long>()) ?? [];

    private async Task<IReadOnlyList<Span>> SpansAsync(CancellationToken cancellationToken)
    {
        var spans = await context.Revisions
            .Where(revision => revision.ImportRunId == importRunId)
            .GroupBy(revision => new { revision.Kind, revision.RecordId })
            .Select(revisions => new { revisions.Key.Kind, revisions.Key.RecordId, First = revisions.Min(revision => revision.Version), Last = revisions.Max(revision => revision.Version) })
            .ToListAsync(cancellationToken);
        return [.. spans.Select(span => new Span(span.Kind, span.RecordId, span.First, span.Last)).OrderBy(span => span.Kind).ThenBy(span => span.RecordId)];
    }

    private async Task<Dictionary<(RecordKind Kind, long Id, int Version), JsonObject?>> SnapshotsAsync(
        HashSet<(RecordKind Kind, long Id, int Version)> wanted, CancellationToken cancellationToken)
    {
        var read = new Dictionary<(RecordKind, long, int), JsonObject?>();
        foreach (var ids in wanted.Select(key => key.Id).Distinct().Chunk(500))
        {
            var revisions = await context.Revisions
                .Where(revision => ids.Contains(revision.RecordId))
                .Select(revision => new { revision.Kind, revision.RecordId, revision.Version, revision.Snapshot })
                .ToListAsync(cancellationToken);
            foreach (var revision in revisions.Where(revision => wanted.Contains((revision.Kind, revision.RecordId, revision.Version))))
            {
                read.Add((revision.Kind, revision.RecordId, revision.Version), revision.Snapshot is { } snapshot ? JsonNode.Parse(snapshot)!.AsObject() : null);
            }
        }

        return read;
    }

    private async Task<IReadOnlyList<SuggestedChange>> SuggestionsAsync(CancellationToken cancellationToken) =>
        await (from suggestion in context.Suggestions
               where suggestion.ImportRunId == importRunId
               orderby suggestion.Id
               select new SuggestedChange(
                   suggestion.Kind,
                   suggestion.RecordId,
                   (suggestion.Kind == RecordKind.Event
                       ? context.Events.Where(registered => registered.Id == suggestion.RecordId).Select(registered => registered.Title).FirstOrDefault()
                       : context.Officials.Where(official => official.Id == suggestion.RecordId).Select(official => official.Name).FirstOrDefault()) ?? "",
                   suggestion.Field,
                   suggestion.Element,
                   context.Decisions
                       .Where(decision => decision.Kind == suggestion.Kind && decision.RecordId == suggestion.RecordId && decision.Field == suggestion.Field && decision.Element == suggestion.Element)
                       .Select(decision => decision.Value).FirstOrDefault(),
                   suggestion.Value)).ToListAsync(cancellationToken);

    private static async Task<IReadOnlyDictionary<long, string>> NamesAsync(IQueryable<Named> names, CancellationToken cancellationToken) =>
        await names.ToDictionaryAsync(named => named.Id, named => named.Name, cancellationToken);

    private sealed record Span(RecordKind Kind, long RecordId, int First, int Last);

    private sealed record Named(long Id, string Name);
}
