using DefenceTies.Register.Events;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>What is odd about an event that somebody is about to save. It never hinders: the editor may know better.</summary>
/// <param name="Field">The field that is odd.</param>
/// <param name="Text">What is odd, as a sentence.</param>
public sealed record EventWarning(RecordField Field, string Text)
{
    /// <summary>The event that this one may be; none for any other oddity.</summary>
    public EventRow? Event { get; init; }
}
