using DefenceTies.Domain.Events;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Says how far a person has looked at an event.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class SetReviewState(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Says so.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="version">The version that the editor saw.</param>
    /// <param name="state"><see cref="ReviewState.Reviewed"/> or <see cref="ReviewState.Extracted"/>; an event that was entered by hand stays so.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(Editor editor, long eventId, int version, ReviewState state, string? why, CancellationToken cancellationToken) =>
        _runner.ExecuteAsync(editor, "review-event", why, (session, token) => SetAsync(session, new SeenRecord(RecordKind.Event, eventId, version), state, token), cancellationToken);

    private static async Task<EditResult> SetAsync(EditSession session, SeenRecord record, ReviewState state, CancellationToken cancellationToken)
    {
        if (await RecordRows.CheckAsync(session.Context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var registered = await session.Context.Events.SingleAsync(found => found.Id == record.Id, cancellationToken);
        if (registered.Review == ReviewState.Entered || state == ReviewState.Entered)
        {
            return EditResult.Invalid(record.Id, "An event is entered when it is made by hand, and at no other time.");
        }

        registered.Review = state;
        session.Concerns(RecordKind.Event, record.Id);
        session.Touch(RecordKind.Event, record.Id);
        await session.RefreshAsync(cancellationToken);
        return await session.ResultAsync(RecordKind.Event, record.Id, cancellationToken);
    }
}
