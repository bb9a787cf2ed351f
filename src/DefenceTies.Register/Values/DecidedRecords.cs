using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>The records on which people decided anything, and the events that they entered: few beside what is imported.</summary>
internal sealed class DecidedRecords
{
    private readonly HashSet<(RecordKind Kind, long Id)>? _decided;

    private DecidedRecords(HashSet<(RecordKind Kind, long Id)>? decided) => _decided = decided;

    /// <summary>Any record at all, so that the register is asked of each.</summary>
    internal static DecidedRecords Any { get; } = new(null);

    internal static async Task<DecidedRecords> ReadAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var decided = await context.Decisions.Select(decision => new { decision.Kind, decision.RecordId }).Distinct().ToListAsync(cancellationToken);
        var entered = await context.Events.Where(registered => registered.Review == ReviewState.Entered).Select(registered => registered.Id).ToListAsync(cancellationToken);
        return new([.. decided.Select(record => (record.Kind, record.RecordId)), .. entered.Select(id => (RecordKind.Event, id))]);
    }

    /// <summary>The records of a kind; nothing where the register is asked of each.</summary>
    internal IEnumerable<long> Of(RecordKind kind) => (_decided ?? []).Where(record => record.Kind == kind).Select(record => record.Id);

    internal bool Contain(RecordKind kind, long id) => _decided?.Contains((kind, id)) ?? true;
}
