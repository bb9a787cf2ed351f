using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Merging;

/// <summary>Whether two records can be merged as the editor saw them.</summary>
internal static class MergeChecks
{
    /// <returns>What to answer when they cannot; none when they can.</returns>
    internal static async Task<EditResult?> CheckAsync(
        RegisterContext context, RecordKind kind, (long Id, int Version) merged, (long Id, int Version) into, CancellationToken cancellationToken) =>
        merged.Id == into.Id
            ? EditResult.Invalid(into.Id, "A record cannot be merged into itself.")
            : await RecordRows.CheckAsync(context, new SeenRecord(kind, merged.Id, merged.Version), cancellationToken)
                ?? await RecordRows.CheckAsync(context, new SeenRecord(kind, into.Id, into.Version), cancellationToken);
}
