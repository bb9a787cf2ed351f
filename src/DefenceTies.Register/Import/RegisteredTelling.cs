using DefenceTies.Register.Matching;

namespace DefenceTies.Register.Import;

/// <summary>An event of the register as matching reads it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Whole">What it comes to.</param>
/// <param name="Reports">What each report tells of it.</param>
internal sealed record RegisteredTelling(long Id, EventTelling Whole, IReadOnlyList<EventTelling> Reports);
