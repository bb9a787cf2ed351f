using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Editing;

/// <summary>Saves what stands in a form: enters a new record, or decides the fields that were changed.</summary>
public sealed class SaveForm(WriteAccess access, CheckEvent check, EnterEvent enterEvent, EnterOfficial enterOfficial, EnterOrganisation enterOrganisation, DecideFields decide)
{
    private const string NeedsReason = "You set aside what an article says. Say why, or use a source’s words.";

    private static readonly HashSet<RecordField> s_telling = [RecordField.Date, RecordField.Party, RecordField.Status, RecordField.Kind, RecordField.Official, RecordField.OfficialPost];

    /// <summary>Saves it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="overruled">What was odd about it before and is meant so, by its text.</param>
    /// <param name="cancellationToken">Gives up; nothing is saved then.</param>
    public async Task<SaveResult> ExecuteAsync(FormSession form, IReadOnlySet<string> overruled, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(overruled);
        var read = form.Read();
        var decisions = form.Decisions(read);
        var problems = Problems(form, read, decisions);
        if (problems.Count > 0)
        {
            return new SaveResult(SaveOutcome.Wrong) { Problems = problems };
        }

        if (form.Record is not null && decisions.Count == 0)
        {
            return new SaveResult(SaveOutcome.Nothing);
        }

        if (await access.FindAsync(AccessPolicies.Edit, cancellationToken) is not { } editor)
        {
            return new SaveResult(SaveOutcome.Refused);
        }

        if (form.EventKind is { } kind && decisions.Any(decision => s_telling.Contains(decision.Field)))
        {
            var warnings = await check.ExecuteAsync(form.Record?.Id, kind, read.Values, cancellationToken);
            if (warnings.Any(warning => !overruled.Contains(warning.Text)))
            {
                return new SaveResult(SaveOutcome.Odd) { Warnings = warnings };
            }
        }

        return ResultOf(await SaveAsync(form, editor, decisions, cancellationToken));
    }

    private static IReadOnlyList<FieldProblem> Problems(FormSession form, FormValues read, IReadOnlyList<FieldDecision> decisions) =>
        form.Conflicts.Any(conflict => conflict.KeepsMine is null) ? [.. read.Problems, new FieldProblem(null, "Choose for each field that two of you changed.")]
        : form.Content.Why.Trim().Length == 0 && form.SettingAside(decisions).Count > 0 ? [.. read.Problems, new FieldProblem(null, NeedsReason)]
        : read.Problems;

    private Task<EditResult> SaveAsync(FormSession form, Editor editor, IReadOnlyList<FieldDecision> decisions, CancellationToken cancellationToken) => form switch
    {
        { Record: { } record } => decide.ExecuteAsync(editor, record.Seen, decisions, form.Content.Why, cancellationToken),
        { EventKind: { } kind } => enterEvent.ExecuteAsync(editor, kind, decisions, form.Content.Why, cancellationToken),
        { Kind: RecordKind.Official } => enterOfficial.ExecuteAsync(editor, decisions, form.Content.Why, cancellationToken),
        _ => enterOrganisation.ExecuteAsync(editor, decisions, form.Content.Why, cancellationToken),
    };

    private static SaveResult ResultOf(EditResult result) => result.Outcome switch
    {
        EditOutcome.Saved => new SaveResult(SaveOutcome.Saved) { Result = result },
        EditOutcome.Unchanged => new SaveResult(SaveOutcome.Nothing) { Result = result },
        EditOutcome.Conflict => new SaveResult(SaveOutcome.Conflict) { Result = result },
        EditOutcome.NotFound => new SaveResult(SaveOutcome.Gone) { Result = result },
        EditOutcome.Invalid => new SaveResult(SaveOutcome.Wrong) { Result = result, Problems = [.. result.Problems.Select(text => new FieldProblem(null, text))] },
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}
