using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>
/// Decides fields of an event, an official, an organisation or an article. What a person decided stands, whatever claims say and
/// whatever is imported, until it is withdrawn.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class DecideFields(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Decides.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="record">The record as the editor saw it.</param>
    /// <param name="decisions">What is decided, each field and element once.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>The new version; or what others changed since; or what is wrong with each decision.</returns>
    public Task<EditResult> ExecuteAsync(Editor editor, SeenRecord record, IReadOnlyList<FieldDecision> decisions, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(decisions);
        return _runner.ExecuteAsync(editor, $"decide-{RecordRows.WordOf(record.Kind)}", why, (session, token) => DecideAsync(session, record, decisions, token), cancellationToken);
    }

    private static async Task<EditResult> DecideAsync(EditSession session, SeenRecord record, IReadOnlyList<FieldDecision> asked, CancellationToken cancellationToken)
    {
        if (await RecordRows.CheckAsync(session.Context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var (decisions, problems) = await DecisionChecks.ReadAsync(session.Context, record.Kind, record.Id, asked, cancellationToken);
        if (problems.Count > 0)
        {
            return EditResult.Invalid(record.Id, problems);
        }

        session.Concerns(record.Kind, record.Id);
        await DecidedRecord.ApplyAsync(session, record.Kind, record.Id, decisions, cancellationToken);
        return await session.ResultAsync(record.Kind, record.Id, cancellationToken);
    }
}
