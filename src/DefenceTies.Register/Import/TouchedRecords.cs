using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Finds the records that a person has touched.</summary>
internal sealed class TouchedRecords(RegisterContext context)
{
    private const int AtOnce = 500;

    internal async Task<IReadOnlyList<LeftRecord>> AmongAsync(IReadOnlyList<long> events, IReadOnlyList<long> officials, CancellationToken cancellationToken)
    {
        var touched = new List<LeftRecord>();
        foreach (var ids in events.Chunk(AtOnce))
        {
            var fields = await FieldsAsync(RecordKind.Event, ids, cancellationToken);
            var decided = fields.Select(record => record.Key).ToArray();
            touched.AddRange((await context.Events
                .Where(registered => ids.Contains(registered.Id) && (registered.Review != ReviewState.Extracted || decided.Contains(registered.Id)))
                .OrderBy(registered => registered.Id)
                .Select(registered => new { registered.Id, registered.Title })
                .ToListAsync(cancellationToken))
                .Select(registered => new LeftRecord(RecordKind.Event, registered.Id, registered.Title, [.. fields[registered.Id]])));
        }

        foreach (var ids in officials.Chunk(AtOnce))
        {
            var fields = await FieldsAsync(RecordKind.Official, ids, cancellationToken);
            var decided = fields.Select(record => record.Key).ToArray();
            touched.AddRange((await context.Officials
                .Where(official => decided.Contains(official.Id))
                .OrderBy(official => official.Id)
                .Select(official => new { official.Id, official.Name })
                .ToListAsync(cancellationToken))
                .Select(official => new LeftRecord(RecordKind.Official, official.Id, official.Name, [.. fields[official.Id]])));
        }

        return touched;
    }

    private async Task<ILookup<long, RecordField>> FieldsAsync(RecordKind kind, long[] ids, CancellationToken cancellationToken) =>
        (await context.Decisions
            .Where(decision => decision.Kind == kind && ids.Contains(decision.RecordId))
            .Select(decision => new { decision.RecordId, decision.Field })
            .Distinct()
            .OrderBy(decision => decision.Field)
            .ToListAsync(cancellationToken))
        .ToLookup(decision => decision.RecordId, decision => decision.Field);
}
