using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>What an editor decides on one field, or on one element of a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">
/// Which element of a list, by its key: a party's code, an official's or organisation's id, a topic, a subject's word, an
/// alias, a post; empty where the field is no list.
/// </param>
/// <param name="Value">
/// The value: a date as EDTF, a country by its code, an enumerated value by its word, a party's or official's part by its
/// word, for an element that is only in a list or not any text; none when the field, or the element, is to be empty.
/// </param>
/// <param name="Reason">Why; none to take the reason of the whole change.</param>
/// <param name="CitedClaimId">The claim that it follows; none when it rests on none.</param>
public sealed record FieldDecision(RecordField Field, string Element, string? Value, string? Reason = null, long? CitedClaimId = null)
{
    /// <summary>The passage of an article that a person marked as its evidence; none when none was marked.</summary>
    public CitedPassage? Passage { get; init; }

    /// <summary>A decision on a field that is no list.</summary>
    public static FieldDecision Of(RecordField field, string? value, string? reason = null, long? citedClaimId = null) => new(field, "", value, reason, citedClaimId);
}
