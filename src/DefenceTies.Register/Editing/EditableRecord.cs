using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Editing;

/// <summary>A record as a form opens it.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">Its id; of a merged one the id of the one that stands for it.</param>
/// <param name="Version">The version whose values these are, from 1.</param>
/// <param name="Values">What stands in each field and element; an empty field has no value.</param>
/// <param name="Decisions">What people had decided by that version.</param>
/// <param name="Claims">What the articles that stand tell of its fields, oldest article first; none for an organisation or article.</param>
public sealed record EditableRecord(
    RecordKind Kind, long Id, int Version, IReadOnlyList<EditableValue> Values, IReadOnlyList<EditableDecision> Decisions, IReadOnlyList<EditableClaim> Claims)
{
    /// <summary>How many changes imports suggest that nobody has accepted or refused.</summary>
    public int Suggested { get; init; }

    /// <summary>The id under which it is read: of an article that of its reading that stands.</summary>
    public long ShownAs { get; init; } = Id;

    /// <summary>What the reading of an article itself tells, where people decided; none for any other record.</summary>
    public IReadOnlyList<EditableValue> AsRead { get; init; } = [];

    /// <summary>As the editor saw it, for the change that is made of it.</summary>
    public SeenRecord Seen => new(Kind, Id, Version);
}
