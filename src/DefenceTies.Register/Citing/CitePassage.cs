using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Citing;

/// <summary>
/// Makes a passage of an article the evidence of what stands in a field of an event. The value is decided as it stands, so
/// that it holds against every import, and the passage is its citation.
/// </summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class CitePassage(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Does so.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="version">The version that the editor saw.</param>
    /// <param name="field">The field.</param>
    /// <param name="element">Which element of a list, as in <see cref="FieldDecision.Element"/>; empty where the field is no list.</param>
    /// <param name="passage">The passage; its words must stand where it says.</param>
    /// <param name="why">The reason; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    public Task<EditResult> ExecuteAsync(Editor editor, long eventId, int version, RecordField field, string element, CitedPassage passage, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(element);
        return _runner.ExecuteAsync(
            editor, "cite-passage", why, (session, token) => CiteAsync(session, new SeenRecord(RecordKind.Event, eventId, version), field, element, passage, token), cancellationToken);
    }

    private static async Task<EditResult> CiteAsync(EditSession session, SeenRecord record, RecordField field, string element, CitedPassage passage, CancellationToken cancellationToken)
    {
        if (await RecordRows.CheckAsync(session.Context, record, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var snapshot = await session.Context.Revisions
            .Where(revision => revision.Kind == record.Kind && revision.RecordId == record.Id && revision.Version == record.Version)
            .Select(revision => revision.Snapshot).SingleAsync(cancellationToken);
        if (RecordFields.Of(record.Kind, snapshot).FirstOrDefault(value => value.Field == field && value.Element == element) is not { } stands)
        {
            return EditResult.Invalid(record.Id, "Nothing stands in that field that the words could prove. Give it its value first.");
        }

        FieldDecision[] asked = [new FieldDecision(field, element, stands.Value) { Passage = passage }];
        var (decisions, problems) = await DecisionChecks.ReadAsync(session.Context, record.Kind, record.Id, asked, cancellationToken);
        if (problems.Count > 0)
        {
            return EditResult.Invalid(record.Id, problems);
        }

        session.Concerns(record.Kind, record.Id, $"Cited article {passage.ArticleId} for {Domain.Text.Words.Of(field).Replace('-', ' ')}");
        await DecidedRecord.ApplyAsync(session, record.Kind, record.Id, decisions, cancellationToken);
        return await session.ResultAsync(record.Kind, record.Id, cancellationToken);
    }
}
