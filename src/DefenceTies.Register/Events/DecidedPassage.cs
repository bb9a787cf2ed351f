using DefenceTies.Register.Evidence;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Events;

/// <summary>A passage of an article that a person marked as the evidence of a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list; empty where the field is no list.</param>
/// <param name="Name">The name of the official, organisation or country that the element is; none when it is none of them.</param>
/// <param name="Before">The text just before.</param>
/// <param name="Words">The very words.</param>
/// <param name="After">The text just after.</param>
/// <param name="Article">The article.</param>
/// <param name="By">Who marked it.</param>
public sealed record DecidedPassage(RecordField Field, string Element, string? Name, string Before, string Words, string After, ArticleRow Article, string By);
