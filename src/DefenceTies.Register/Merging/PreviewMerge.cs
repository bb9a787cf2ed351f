using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Shows field by field what merging two events would come to: it is done by the merge itself, and taken back.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class PreviewMerge(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Shows it; nothing is changed.</summary>
    /// <param name="merged">The event that would go, by id and version seen.</param>
    /// <param name="into">The event that would stand, by id and version seen.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<MergePreview> ExecuteAsync((long Id, int Version) merged, (long Id, int Version) into, CancellationToken cancellationToken) =>
        _runner.TryAsync((session, token) => PreviewAsync(session, merged, into, token), cancellationToken);

    private static async Task<MergePreview> PreviewAsync(EditSession session, (long Id, int Version) merged, (long Id, int Version) into, CancellationToken cancellationToken)
    {
        if (await MergeChecks.CheckAsync(session.Context, RecordKind.Event, merged, into, cancellationToken) is { } refusal)
        {
            return new MergePreview([], refusal);
        }

        var (goes, stands) = (await FieldsAsync(session.Context, merged.Id, cancellationToken), await FieldsAsync(session.Context, into.Id, cancellationToken));
        await MergedEvents.ApplyAsync(session, merged.Id, into.Id, [], cancellationToken);
        var result = await FieldsAsync(session.Context, into.Id, cancellationToken);
        var keys = stands.Concat(goes).Concat(result).Select(field => (field.Field, field.Element)).Distinct()
            .OrderBy(key => IndexOf(stands, key) ?? IndexOf(goes, key) ?? int.MaxValue).ToArray();
        var named = await ElementNames.NameAsync(session.Context, [.. keys.Select(key => new FieldChange(key.Field, key.Element, null, null))], cancellationToken);
        return new MergePreview([.. named.Select(key => new FieldMerge(key.Field, key.Element, In(goes, key), In(stands, key), In(result, key), key.Name))], null);
    }

    private static async Task<IReadOnlyList<RecordValue>> FieldsAsync(RegisterContext context, long id, CancellationToken cancellationToken) =>
        RecordFields.Of(RecordKind.Event, await context.Revisions
            .Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == id)
            .OrderByDescending(revision => revision.Version).Select(revision => revision.Snapshot).FirstAsync(cancellationToken));

    private static string? In(IReadOnlyList<RecordValue> fields, FieldChange key) =>
        fields.FirstOrDefault(field => field.Field == key.Field && field.Element == key.Element)?.Value;

    private static int? IndexOf(IReadOnlyList<RecordValue> fields, (RecordField Field, string Element) key) =>
        fields.Index().Where(field => (field.Item.Field, field.Item.Element) == key).Select(field => (int?)field.Index).FirstOrDefault();
}
