using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Withdraws what people decided on fields of an event, official or article: the values follow from what was read again.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class WithdrawDecisions(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Withdraws.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="record">The record as the editor saw it.</param>
    /// <param name="fields">The fields, and elements of lists, as in <see cref="FieldDecision.Element"/>.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>The new version; or what others changed since; or the fields on which nothing stands decided.</returns>
    public Task<EditResult> ExecuteAsync(
        Editor editor, SeenRecord record, IReadOnlyCollection<(RecordField Field, string Element)> fields, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(fields);
        return _runner.ExecuteAsync(editor, "withdraw-decision", why, (session, token) => WithdrawAsync(session, record, fields, token), cancellationToken);
    }

    private static async Task<EditResult> WithdrawAsync(
        EditSession session, SeenRecord record, IReadOnlyCollection<(RecordField Field, string Element)> fields, CancellationToken cancellationToken)
    {
        if (await RecordRows.CheckAsync(session.Context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (record.Kind == RecordKind.Organisation)
        {
            return EditResult.Invalid(record.Id, "Nothing stands decided on an organisation: its fields are changed, not decided.");
        }

        if (await OnlyDecidedAsync(session.Context, record, fields, cancellationToken) is { } only)
        {
            return EditResult.Invalid(record.Id, $"Nobody else tells its {only.ToString().ToLowerInvariant()}: decide another one.");
        }

        session.Concerns(record.Kind, record.Id);
        var undecided = await DecisionRows.WithdrawAsync(session, record.Kind, record.Id, fields, cancellationToken);
        if (undecided.Count > 0)
        {
            return EditResult.Invalid(record.Id, [.. undecided.Select(field => $"Nothing stands decided on {field.Field} {field.Element}".TrimEnd() + ".")]);
        }

        await DecidedRecord.RefreshAsync(session, record.Kind, record.Id, cancellationToken);
        return await session.ResultAsync(record.Kind, record.Id, cancellationToken);
    }

    // A record that was entered by hand would stand without a title or name.
    private static async Task<RecordField?> OnlyDecidedAsync(
        RegisterContext context, SeenRecord record, IReadOnlyCollection<(RecordField Field, string Element)> fields, CancellationToken cancellationToken)
    {
        var needed = fields.Select(field => field.Field).Where(field => field is RecordField.Title or RecordField.Kind or RecordField.Name).Select(field => (RecordField?)field).FirstOrDefault();
        var isTold = record.Kind == RecordKind.Article || (record.Kind == RecordKind.Event
            ? await context.Reports.AnyAsync(report => report.EventId == record.Id, cancellationToken)
            : await context.NamedOfficials.AnyAsync(named => named.OfficialId == record.Id, cancellationToken));
        return isTold ? null : needed;
    }
}
