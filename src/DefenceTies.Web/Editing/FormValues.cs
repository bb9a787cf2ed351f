using DefenceTies.Register.History;

namespace DefenceTies.Web.Editing;

/// <summary>What a form comes to.</summary>
/// <param name="Values">The values in their normal form, one for each field and element that has one.</param>
/// <param name="Problems">What is wrong with what was typed.</param>
public sealed record FormValues(IReadOnlyList<RecordValue> Values, IReadOnlyList<FieldProblem> Problems);
