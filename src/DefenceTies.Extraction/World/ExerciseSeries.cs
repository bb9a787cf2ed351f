using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>A series of exercises with a name of its own ("Surya Kiran").</summary>
/// <param name="Name">Its usual spelling, without number or year.</param>
/// <param name="Countries">Who holds it, where that is fixed; empty where the participants change.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="IsOrdinary">Whether the name is also a common word or a person's, so that it counts only beside a word such as "exercise".</param>
public sealed record ExerciseSeries(
    string Name,
    IReadOnlyList<CountryCode> Countries,
    IReadOnlyList<string> Aliases,
    bool IsOrdinary);
