using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>What a person had decided on a field, as the history of the record keeps it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list; empty where the field is no list.</param>
/// <param name="Value">The value; none when the field, or the element, was to be empty.</param>
/// <param name="Reason">Why.</param>
/// <param name="CitedClaimId">The claim that it followed.</param>
/// <param name="UserId">The user.</param>
/// <param name="By">The name of that user then.</param>
/// <param name="At">When.</param>
internal sealed record DecisionSnapshot(
    RecordField Field, string Element, string? Value, string? Reason, long? CitedClaimId, long? UserId, string By, DateTimeOffset At)
{
    /// <summary>The passage on which it rested; none when it rested on none.</summary>
    public CitedPassage? Passage { get; init; }

    /// <summary>The decisions of a record in one order, whatever the order they were made in; none when there are none.</summary>
    internal static IReadOnlyList<DecisionSnapshot>? Of(IEnumerable<Decision> decisions)
    {
        DecisionSnapshot[] all =
        [
            .. decisions.OrderBy(decision => decision.Field).ThenBy(decision => decision.Element, StringComparer.Ordinal)
                .Select(decision => new DecisionSnapshot(
                    decision.Field, decision.Element, decision.Value, decision.Reason, decision.CitedClaimId, decision.UserId, decision.By, decision.At) { Passage = decision.Passage }),
        ];
        return all.Length == 0 ? null : all;
    }

    internal Decision RowOf(RecordKind kind, long recordId) => new()
    {
        Kind = kind,
        RecordId = recordId,
        Field = Field,
        Element = Element,
        Value = Value,
        Reason = Reason,
        CitedClaimId = CitedClaimId,
        Passage = Passage,
        UserId = UserId,
        By = By,
        At = At,
    };
}
