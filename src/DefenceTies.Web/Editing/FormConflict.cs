using DefenceTies.Register.History;

namespace DefenceTies.Web.Editing;

/// <summary>A field that two people changed at once.</summary>
/// <param name="Theirs">What was seen, and what the other made of it.</param>
/// <param name="Mine">What was seen, and what this editor made of it.</param>
/// <param name="By">Who the other is.</param>
/// <param name="At">When the other saved.</param>
public sealed record FormConflict(FieldChange Theirs, FieldChange Mine, string By, DateTimeOffset At)
{
    /// <summary>Whether this editor's value is to stand; none until that is chosen.</summary>
    public bool? KeepsMine { get; init; }

    /// <summary>Whether it is about that field and element.</summary>
    public bool IsAbout(FieldChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return (Theirs.Field, Theirs.Element) == (change.Field, change.Element);
    }
}
