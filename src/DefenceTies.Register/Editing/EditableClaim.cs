using DefenceTies.Domain.Text;
using DefenceTies.Register.Evidence;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>What an article says of a field, in the form in which a decision would take it.</summary>
/// <param name="Id">The claim, to be cited.</param>
/// <param name="Field">The field that it tells.</param>
/// <param name="Element">Which element of a list; empty where the field is no list, or when the register does not know whom it names.</param>
/// <param name="Value">The value as a decision takes it; none when the claim cannot be taken over.</param>
/// <param name="Name">The name of whom or what the element or value is; none when it is no record.</param>
/// <param name="Verbatim">The very words.</param>
/// <param name="Before">The words before them in their sentence.</param>
/// <param name="After">The words after them in their sentence.</param>
/// <param name="Article">The article.</param>
public sealed record EditableClaim(
    long Id, RecordField Field, string Element, string? Value, string? Name, string Verbatim, string Before, string After, ArticleRow Article)
{
    /// <summary>Whether it tells the same as another value of the field does.</summary>
    public bool Tells(string? value) => Value is not null && (Value == value || Folding.Fold(Value) == Folding.Fold(value));
}
