using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>A field of a form that is no list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Label">Its label.</param>
/// <param name="Input">How it is filled in.</param>
/// <param name="Hint">What may stand in it; none when its label says enough.</param>
public sealed record FormField(RecordField Field, string Label, FormInput Input, string? Hint = null);
