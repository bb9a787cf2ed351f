using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>What a person decided on a field of a record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list; empty where the field is no list.</param>
/// <param name="Reason">Why; none when no reason was given.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record EditableDecision(RecordField Field, string Element, string? Reason, string By, DateTimeOffset At)
{
    /// <summary>The words of an article that the person marked as its evidence; none when none were marked.</summary>
    public string? CitedWords { get; init; }
}
