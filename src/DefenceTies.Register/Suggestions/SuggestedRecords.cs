using DefenceTies.Domain.Text;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Suggestions;

/// <summary>Reads suggestions with the values that stand against them and the words that tell them.</summary>
internal static class SuggestedRecords
{
    private const int MostClaims = 3;

    /// <summary>The records in the order of the suggestions; those that are gone, and suggestions that stand or on which nothing is decided any more, are left out.</summary>
    internal static async Task<IReadOnlyList<SuggestedRecord>> ReadAsync(RegisterContext context, IReadOnlyList<Suggestion> suggestions, CancellationToken cancellationToken)
    {
        var records = new List<SuggestedRecord>();
        foreach (var of in suggestions.GroupBy(suggestion => (suggestion.Kind, suggestion.RecordId)))
        {
            var (kind, id) = of.Key;
            if (await RecordRows.VersionAsync(context, kind, id, cancellationToken) is { } version
                && await RowsAsync(context, kind, id, [.. of], cancellationToken) is { Count: > 0 } rows)
            {
                records.Add(new SuggestedRecord(kind, id, version, await NameAsync(context, kind, id, cancellationToken), rows));
            }
        }

        return records;
    }

    private static async Task<IReadOnlyList<SuggestionRow>> RowsAsync(RegisterContext context, RecordKind kind, long id, IReadOnlyList<Suggestion> suggestions, CancellationToken cancellationToken)
    {
        var decisions = await context.Decisions.AsNoTracking().Where(decision => decision.Kind == kind && decision.RecordId == id)
            .ToDictionaryAsync(decision => (decision.Field, decision.Element), cancellationToken);
        var wordings = kind != RecordKind.Organisation ? [] : await context.OrganisationAliases.Where(alias => alias.OrganisationId == id).Select(alias => alias.Name).ToListAsync(cancellationToken);
        string? Stands(Suggestion suggestion) => kind == RecordKind.Organisation
            ? wordings.Contains(suggestion.Element) ? EventFields.In : null
            : decisions.GetValueOrDefault((suggestion.Field, suggestion.Element))?.Value;
        var against = suggestions.Where(suggestion => (kind == RecordKind.Organisation || decisions.ContainsKey((suggestion.Field, suggestion.Element))) && Stands(suggestion) != suggestion.Value).ToArray();
        var changes = await ElementNames.NameAsync(
            context, [.. against.Select(suggestion => new FieldChange(suggestion.Field, suggestion.Element, Stands(suggestion), suggestion.Value))], cancellationToken);
        var claims = against.Length == 0 ? [] : await ClaimsAsync(context, kind, id, cancellationToken);
        return
        [
            .. against.Zip(changes, (suggestion, change) =>
            {
                var decision = decisions.GetValueOrDefault((suggestion.Field, suggestion.Element));
                return new SuggestionRow(
                    suggestion.Id, change, decision?.By, decision?.At, decision?.Reason, suggestion.ImportRunId, suggestion.SettledAt, [.. claims.Where(claim => Tells(claim, suggestion)).Take(MostClaims)]);
            }),
        ];
    }

    /// <summary>What articles tell of a record, the newest first.</summary>
    internal static async Task<IReadOnlyList<EditableClaim>> ClaimsAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken) => kind switch
    {
        RecordKind.Event => [.. (await EditableClaims.OfEventAsync(context, id, cancellationToken)).Reverse()],
        RecordKind.Official => await OfficialClaims.OfAsync(context, id, cancellationToken),
        _ => [],
    };

    /// <summary>Whether a claim tells what is suggested.</summary>
    internal static bool Tells(EditableClaim claim, Suggestion suggestion) => (suggestion.Kind, suggestion.Field) switch
    {
        (RecordKind.Official, RecordField.Alias) => claim.Field == RecordField.Name && claim.Value == suggestion.Element,
        (RecordKind.Official, RecordField.Tenure) => claim.Field == RecordField.Tenure && PostWords.Of(claim.Value!).Key == PostWords.Of(suggestion.Element).Key,
        (RecordKind.Event, RecordField.Topic or RecordField.AgreementSubject) => claim.Field == suggestion.Field && Folding.Fold(claim.Element.Length > 0 ? claim.Element : claim.Value) == Folding.Fold(suggestion.Element),
        _ => claim.Field == suggestion.Field && claim.Element == suggestion.Element && claim.Tells(suggestion.Value),
    };

    private static async Task<string> NameAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken) => kind switch
    {
        RecordKind.Event => await context.Events.Where(found => found.Id == id).Select(found => found.Title).SingleAsync(cancellationToken),
        RecordKind.Official => await context.Officials.Where(found => found.Id == id).Select(found => found.Name).SingleAsync(cancellationToken),
        RecordKind.Article => await ArticleReadings.Standing(context, id).Select(found => found.Title.Length > 0 ? found.Title : found.Source!.Name).SingleAsync(cancellationToken),
        _ => await context.Organisations.Where(found => found.Id == id).Select(found => found.Name).SingleAsync(cancellationToken),
    };
}
