using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Search;

/// <summary>Whose name was found.</summary>
/// <param name="Kind">What bears it.</param>
/// <param name="Bearer">The id of the official or organisation, or the country's code.</param>
/// <param name="Likeness">How much the name is like what was typed; 1 is most.</param>
internal sealed record FoundName(NameKind Kind, string Bearer, double Likeness);
