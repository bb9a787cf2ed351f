using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>What is wrong with a field of a form, said at the field.</summary>
/// <param name="Field">The field; none for the reason.</param>
/// <param name="Text">What is wrong, and what to do.</param>
public sealed record FieldProblem(RecordField? Field, string Text)
{
    /// <summary>Which element of a list, or the part of which party; empty for the field as a whole.</summary>
    public string Element { get; init; } = "";
}
