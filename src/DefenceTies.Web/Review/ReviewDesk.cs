using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Undoing;
using DefenceTies.Web.Accounts;
using DefenceTies.Web.History;

namespace DefenceTies.Web.Review;

/// <summary>Takes an editor's verdicts on events one after the other, and takes the last ones back.</summary>
/// <param name="access">Says whether the reader may still write.</param>
/// <param name="review">Accepts.</param>
/// <param name="delete">Refuses: what was refused is removed, and no later reading of the same words brings it back.</param>
/// <param name="undo">Takes an acceptance back.</param>
/// <param name="restore">Takes a refusal back.</param>
/// <param name="history">Tells what became of an event that is gone.</param>
public sealed class ReviewDesk(WriteAccess access, SetReviewState review, DeleteRecord delete, UndoChange undo, RestoreRecord restore, ReadHistory history)
{
    private readonly Stack<ReviewVerdict> _done = new();

    /// <summary>The last verdict that can be taken back; none when there is none.</summary>
    public ReviewVerdict? Last => _done.TryPeek(out var last) ? last : null;

    /// <summary>How many verdicts stand.</summary>
    /// <param name="accepted">Whether acceptances are counted, or refusals.</param>
    public int Count(bool accepted) => _done.Count(verdict => verdict.IsAccepted == accepted);

    /// <summary>Accepts an event as it stands.</summary>
    /// <returns>What became of it.</returns>
    public Task<ReviewAnswer> AcceptAsync(long id, int version, string title, CancellationToken cancellationToken) =>
        DecideAsync(editor => review.ExecuteAsync(editor, id, version, ReviewState.Reviewed, null, cancellationToken), result => new ReviewVerdict(id, title, true, result.Version), title, cancellationToken);

    /// <summary>Refuses an event.</summary>
    /// <returns>What became of it.</returns>
    public Task<ReviewAnswer> RefuseAsync(long id, int version, string title, string why, CancellationToken cancellationToken) =>
        DecideAsync(editor => delete.ExecuteAsync(editor, new SeenRecord(RecordKind.Event, id, version), why, cancellationToken), _ => new ReviewVerdict(id, title, false, 0), title, cancellationToken);

    /// <summary>Takes the last verdict back.</summary>
    /// <returns>The event, and what went wrong, in words; none when it is done.</returns>
    public async Task<(long? Id, string? Problem)> UndoAsync(CancellationToken cancellationToken)
    {
        if (Last is not { } last)
        {
            return (null, null);
        }

        if (await access.FindAsync(AccessPolicies.Edit, cancellationToken) is not { } editor)
        {
            return (null, EditResultWords.NoRight);
        }

        var result = last.IsAccepted
            ? await undo.ExecuteAsync(editor, new SeenRecord(RecordKind.Event, last.Id, last.Version), last.Version, null, cancellationToken)
            : await restore.ExecuteAsync(editor, RecordKind.Event, last.Id, null, cancellationToken);
        _done.Pop();
        return (result.IsSaved ? last.Id : null, EditResultWords.Of(result));
    }

    private async Task<ReviewAnswer> DecideAsync(Func<Editor, Task<EditResult>> decide, Func<EditResult, ReviewVerdict> verdict, string title, CancellationToken cancellationToken)
    {
        try
        {
            if (await access.FindAsync(AccessPolicies.Edit, cancellationToken) is not { } editor)
            {
                return new ReviewAnswer(EditResultWords.NoRight, StaysOpen: true);
            }

            var result = await decide(editor);
            switch (result.Outcome)
            {
                case EditOutcome.Saved:
                    _done.Push(verdict(result));
                    return new ReviewAnswer(EditResultWords.Of(result), StaysOpen: false);
                case EditOutcome.Conflict:
                    return ReviewWords.Meanwhile(title, result.Conflicts);
                case EditOutcome.NotFound:
                    var last = await history.ExecuteAsync(RecordKind.Event, result.RecordId, null, cancellationToken);
                    return new ReviewAnswer(ReviewWords.Gone(title, last?.Entries is [var change, ..] ? change : null), StaysOpen: false);
                default:
                    return new ReviewAnswer(EditResultWords.Of(result), StaysOpen: true);
            }
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            return new ReviewAnswer($"Not done. {StoreFailure.ReasonOf(lost) ?? "The register did not answer; try again."}", StaysOpen: true);
        }
    }
}

/// <summary>What became of a verdict.</summary>
/// <param name="Problem">What went wrong, in words; none when it is done.</param>
/// <param name="StaysOpen">Whether the event is still to be decided.</param>
public sealed record ReviewAnswer(string? Problem, bool StaysOpen);

/// <summary>What an editor said of an event.</summary>
/// <param name="Id">The event.</param>
/// <param name="Title">Its title then.</param>
/// <param name="IsAccepted">Whether it was accepted, or refused.</param>
/// <param name="Version">The version that the acceptance made; 0 for a refusal.</param>
public sealed record ReviewVerdict(long Id, string Title, bool IsAccepted, int Version);
