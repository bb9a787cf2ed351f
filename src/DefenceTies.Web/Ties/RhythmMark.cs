using DefenceTies.Register.Ties;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Ties;

/// <summary>A contact on the drawing of a tie.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Lane">In which lane it stands.</param>
/// <param name="At">Where its mark stands, in percent.</param>
/// <param name="Shapes">The days that its date may mean, where they are wide enough to be drawn.</param>
/// <param name="Label">What stands over it; none where there is no room.</param>
/// <param name="LabelEnds">Whether the label ends at the mark instead of beginning there.</param>
public sealed record RhythmMark(TieContact Contact, RhythmLane Lane, double At, IReadOnlyList<TrackShape> Shapes, string? Label, bool LabelEnds);

/// <summary>The lanes of a tie, from top to bottom.</summary>
public enum RhythmLane
{
    /// <summary>The first country acts on the second.</summary>
    FromFirst = 0,

    /// <summary>The second acts on the first.</summary>
    FromSecond = 1,

    /// <summary>Both together, or it is not told who acts.</summary>
    Together = 2,

    /// <summary>Agreements, and what has not happened.</summary>
    Plans = 3,
}

/// <summary>The life of an agreement.</summary>
/// <param name="Contact">The agreement.</param>
/// <param name="Start">Where it begins, in percent.</param>
/// <param name="End">Where it ends, in percent; 100 while it stands.</param>
/// <param name="Row">Its row among agreements that stand at the same time, from 0.</param>
public sealed record RhythmBar(TieContact Contact, double Start, double End, int Row);

/// <summary>A long time without a contact.</summary>
/// <param name="Start">Where it begins, in percent.</param>
/// <param name="End">Where it ends, in percent.</param>
/// <param name="Words">How long it is, in words.</param>
public sealed record RhythmGap(double Start, double End, string Words);

/// <summary>How many contacts of a lane fall in a stretch of time.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="First">The first day of the stretch.</param>
/// <param name="Last">The last day of the stretch.</param>
/// <param name="Count">How many.</param>
public sealed record RhythmBin(RhythmLane Lane, DateOnly First, DateOnly Last, int Count);
