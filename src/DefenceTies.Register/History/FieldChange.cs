using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>In what two states of a record differ in one field, or in one element of a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list, as in <see cref="Decision.Element"/>; empty where the field is no list.</param>
/// <param name="Before">The older value in its normal form; none when the field was empty or the element not in the list.</param>
/// <param name="After">The newer one.</param>
public sealed record FieldChange(RecordField Field, string Element, string? Before, string? After)
{
    /// <summary>The name of the official, organisation or country that the element is; none when it is none of them.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the country or organisation that <see cref="Before"/> is; none when it is neither.</summary>
    public string? BeforeName { get; init; }

    /// <summary>The name of the country or organisation that <see cref="After"/> is; none when it is neither.</summary>
    public string? AfterName { get; init; }

    /// <summary>In what two states differ, in the order of the older one's fields, then of what is new.</summary>
    internal static IReadOnlyList<FieldChange> Between(IReadOnlyList<RecordValue> before, IReadOnlyList<RecordValue> after)
    {
        var old = before.ToDictionary(field => (field.Field, field.Element), field => field.Value);
        var now = after.ToDictionary(field => (field.Field, field.Element), field => field.Value);
        return
        [
            .. before.Concat(after).Select(field => (field.Field, field.Element)).Distinct()
                .Select(key => new FieldChange(key.Field, key.Element, old.GetValueOrDefault(key), now.GetValueOrDefault(key)))
                .Where(change => change.Before != change.After),
        ];
    }
}
