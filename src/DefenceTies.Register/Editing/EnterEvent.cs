using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Enters an event by hand. All that is known of it stands decided; an article that tells of it later adds to it.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class EnterEvent(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Enters it.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="values">Its values; a title must be among them. Without a status it has occurred.</param>
    /// <param name="why">The reason or citation; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <param name="entry">The mark of this very entry, by which it is known again and never entered twice; none for one that is only made once.</param>
    /// <returns>The new event's id, or what is wrong with each value; unchanged when the entry was made before.</returns>
    public Task<EditResult> ExecuteAsync(Editor editor, EventKind kind, IReadOnlyList<FieldDecision> values, string? why, CancellationToken cancellationToken, Guid? entry = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return _runner.ExecuteAsync(
            editor,
            "enter-event",
            why,
            async (session, token) => await MadeBeforeAsync(session.Context, entry, token) ?? await EnterAsync(session, kind, values, token),
            cancellationToken,
            entry);
    }

    private static async Task<EditResult?> MadeBeforeAsync(RegisterContext context, Guid? entry, CancellationToken cancellationToken)
    {
        var made = entry is null ? null : await context.Revisions
            .Where(revision => revision.Change == entry && revision.Kind == RecordKind.Event)
            .Select(revision => new { revision.RecordId, revision.Version })
            .FirstOrDefaultAsync(cancellationToken);
        return made is null ? null : new EditResult(EditOutcome.Unchanged, made.RecordId, made.Version);
    }

    private static async Task<EditResult> EnterAsync(EditSession session, EventKind kind, IReadOnlyList<FieldDecision> values, CancellationToken cancellationToken)
    {
        FieldDecision[] asked = [FieldDecision.Of(RecordField.Kind, Words.Of(kind)), .. values.Where(value => value.Field != RecordField.Kind)];
        var (decisions, problems) = await DecisionChecks.ReadAsync(session.Context, RecordKind.Event, 0, asked, cancellationToken);
        var title = decisions.FirstOrDefault(decision => decision.Field == RecordField.Title)?.Value;
        if (problems.Count > 0 || title is null)
        {
            return EditResult.Invalid(0, [.. problems, .. title is null ? ["An event needs a title."] : Array.Empty<string>()]);
        }

        var entered = new Event { Kind = kind, Title = title, Status = EventStatus.Occurred, Review = ReviewState.Entered, Version = 0 };
        session.Context.Add(entered);
        await session.Context.SaveChangesAsync(cancellationToken);
        session.Concerns(RecordKind.Event, entered.Id, "Entered by hand");
        await DecidedRecord.ApplyAsync(session, RecordKind.Event, entered.Id, decisions, cancellationToken);
        return await session.ResultAsync(RecordKind.Event, entered.Id, cancellationToken);
    }
}
