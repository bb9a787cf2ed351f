using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Reads off the history what an import did, record by record: the same for one that is over and one that is only tried.</summary>
internal sealed class ImportChangesReader(RegisterContext context, long importRunId)
{
    private const int AtOnce = 500;

    internal async Task<ImportChanges> ReadAsync(CancellationToken cancellationToken)
    {
        var records = new List<ChangedRecord>();
        foreach (var spans in (await SpansAsync(cancellationToken)).Chunk(AtOnce))
        {
            var before = await SnapshotsAsync(spans.Where(span => span.First > 1).Select(span => (span.Kind, span.RecordId, span.First - 1)).ToHashSet(), cancellationToken);
            var after = await SnapshotsAsync(spans.Select(span => (span.Kind, span.RecordId, span.Last)).ToHashSet(), cancellationToken);
            records.AddRange(await NameAsync(
                [.. spans.Select(span => RecordOf(span, before.GetValueOrDefault((span.Kind, span.RecordId, span.First - 1)), after.GetValueOrDefault((span.Kind, span.RecordId, span.Last))))],
                cancellationToken));
        }

        return new ImportChanges(records, await SuggestionsAsync(cancellationToken));
    }

    private static ChangedRecord RecordOf(Span span, string? before, string? after)
    {
        var (old, now) = (RecordFields.Of(span.Kind, before), RecordFields.Of(span.Kind, after));
        var differences = FieldChange.Between(old, now);
        FieldChange[] changed = [.. differences.Where(change => change.Field != RecordField.Report)];
        var joined = differences.Count(change => change is { Field: RecordField.Report, Before: null });
        var what = after is null ? "Removed" : before is null ? "Added" : ChangeWords.Of(before, after);
        var change = after is null ? RecordChange.Removed
            : before is null ? RecordChange.Added
            : changed.Length > 0 || what != ChangeWords.Same ? RecordChange.Changed
            : RecordChange.Unchanged;
        return new ChangedRecord(
            span.Kind,
            span.RecordId,
            (after is null ? old : now).FirstOrDefault(field => field.Field is RecordField.Title or RecordField.Name)?.Value ?? (span.Kind == RecordKind.Article ? $"article {span.RecordId}" : ""),
            change,
            what,
            change == RecordChange.Added ? Math.Max(0, joined - 1) : joined,
            changed);
    }

    private async Task<IReadOnlyList<ChangedRecord>> NameAsync(IReadOnlyList<ChangedRecord> records, CancellationToken cancellationToken)
    {
        var named = new Queue<FieldChange>(await ElementNames.NameAsync(context, [.. records.SelectMany(record => record.Fields)], cancellationToken));
        return [.. records.Select(record => record with { Fields = [.. record.Fields.Select(_ => named.Dequeue())] })];
    }

    private async Task<IReadOnlyList<Span>> SpansAsync(CancellationToken cancellationToken)
    {
        var spans = await context.Revisions
            .Where(revision => revision.ImportRunId == importRunId)
            .GroupBy(revision => new { revision.Kind, revision.RecordId })
            .Select(revisions => new { revisions.Key.Kind, revisions.Key.RecordId, First = revisions.Min(revision => revision.Version), Last = revisions.Max(revision => revision.Version) })
            .ToListAsync(cancellationToken);
        return [.. spans.Select(span => new Span(span.Kind, span.RecordId, span.First, span.Last)).OrderBy(span => span.Kind).ThenBy(span => span.RecordId)];
    }

    private async Task<Dictionary<(RecordKind Kind, long Id, int Version), string?>> SnapshotsAsync(
        HashSet<(RecordKind Kind, long Id, int Version)> wanted, CancellationToken cancellationToken)
    {
        var read = new Dictionary<(RecordKind, long, int), string?>();
        var ids = wanted.Select(key => key.Id).Distinct().ToArray();
        var revisions = ids.Length == 0 ? [] : await context.Revisions
            .Where(revision => ids.Contains(revision.RecordId))
            .Select(revision => new { revision.Kind, revision.RecordId, revision.Version, revision.Snapshot })
            .ToListAsync(cancellationToken);
        foreach (var revision in revisions.Where(revision => wanted.Contains((revision.Kind, revision.RecordId, revision.Version))))
        {
            read.Add((revision.Kind, revision.RecordId, revision.Version), revision.Snapshot);
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
                       : suggestion.Kind == RecordKind.Official
                       ? context.Officials.Where(official => official.Id == suggestion.RecordId).Select(official => official.Name).FirstOrDefault()
                       : suggestion.Kind == RecordKind.Article
                       ? context.Articles.Where(article => (article.Id == suggestion.RecordId || article.FirstId == suggestion.RecordId) && article.SupersededByImportRunId == null).Select(article => article.Title).FirstOrDefault()
                       : context.Organisations.Where(organisation => organisation.Id == suggestion.RecordId).Select(organisation => organisation.Name).FirstOrDefault()) ?? "",
                   suggestion.Field,
                   suggestion.Element,
                   context.Decisions
                       .Where(decision => decision.Kind == suggestion.Kind && decision.RecordId == suggestion.RecordId && decision.Field == suggestion.Field && decision.Element == suggestion.Element)
                       .Select(decision => decision.Value).FirstOrDefault(),
                   suggestion.Value)).ToListAsync(cancellationToken);

    private sealed record Span(RecordKind Kind, long RecordId, int First, int Last);
}
