using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Suggestions;

/// <summary>
/// Accepts or refuses what an import would have changed. Accepting decides the field anew, with the words that tell it as its
/// citation: it stands in the history and is undone there. A refusal changes nothing of the record, and can be taken back.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class SettleSuggestions(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Does so.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="record">The record as the editor saw it.</param>
    /// <param name="ids">The suggestions, all for this record.</param>
    /// <param name="verdict">What is said of all of them.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(Editor editor, SeenRecord record, IReadOnlyCollection<long> ids, SuggestionVerdict verdict, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(ids);
        return _runner.ExecuteAsync(editor, ActionOf(verdict), why, (session, token) => SettleAsync(session, record, ids, verdict, token), cancellationToken);
    }

    private static async Task<EditResult> SettleAsync(EditSession session, SeenRecord record, IReadOnlyCollection<long> ids, SuggestionVerdict verdict, CancellationToken cancellationToken)
    {
        if (await RecordRows.CheckAsync(session.Context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var found = await session.Context.Suggestions
            .Where(suggestion => ids.Contains(suggestion.Id) && suggestion.Kind == record.Kind && suggestion.RecordId == record.Id)
            .OrderBy(suggestion => suggestion.Id).ToListAsync(cancellationToken);
        if (found.Count < ids.Distinct().Count())
        {
            return EditResult.Invalid(record.Id, "What was suggested is not suggested any more. Look again.");
        }

        var asked = found.Where(suggestion => (suggestion.SettledAt is null) == (verdict != SuggestionVerdict.Reopen)).ToArray();
        if (asked.Length == 0)
        {
            return new EditResult(EditOutcome.Unchanged, record.Id, record.Version);
        }

        session.Concerns(record.Kind, record.Id);
        if (verdict == SuggestionVerdict.Accept)
        {
            return await AcceptAsync(session, record, asked, cancellationToken);
        }

        foreach (var suggestion in asked)
        {
            suggestion.SettledAt = verdict == SuggestionVerdict.Refuse ? session.Author.At : null;
        }

        await session.Context.SaveChangesAsync(cancellationToken);
        return new EditResult(EditOutcome.Saved, record.Id, record.Version);
    }

    private static async Task<EditResult> AcceptAsync(EditSession session, SeenRecord record, IReadOnlyList<Suggestion> suggestions, CancellationToken cancellationToken)
    {
        var claims = await SuggestedRecords.ClaimsAsync(session.Context, record.Kind, record.Id, cancellationToken);

        // Only an event's reports can be cited by a decision on it.
        FieldDecision[] asked =
        [
            .. suggestions.Select(suggestion => new FieldDecision(
                suggestion.Field, suggestion.Element, suggestion.Value, null, record.Kind == RecordKind.Event ? claims.FirstOrDefault(claim => SuggestedRecords.Tells(claim, suggestion))?.Id : null)),
        ];
        var (decisions, problems) = await DecisionChecks.ReadAsync(session.Context, record.Kind, record.Id, asked, cancellationToken);
        if (problems.Count > 0)
        {
            return EditResult.Invalid(record.Id, problems);
        }

        await DecidedRecord.ApplyAsync(session, record.Kind, record.Id, decisions, cancellationToken);
        return await session.ResultAsync(record.Kind, record.Id, cancellationToken);
    }

    private static string ActionOf(SuggestionVerdict verdict) => verdict switch
    {
        SuggestionVerdict.Accept => "accept-suggestion",
        SuggestionVerdict.Refuse => "refuse-suggestion",
        SuggestionVerdict.Reopen => "reopen-suggestion",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
