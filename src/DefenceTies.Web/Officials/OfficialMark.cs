using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;
using DefenceTies.Web.Dates;

namespace DefenceTies.Web.Officials;

/// <summary>An event on the drawing of an official's path.</summary>
/// <param name="Event">The event.</param>
/// <param name="Lane">In which lane it stands.</param>
/// <param name="At">Where its mark stands, in percent.</param>
/// <param name="Shapes">The days that its date may mean, where they are wide enough to be drawn.</param>
public sealed record OfficialMark(EventRow Event, OfficialLane Lane, double At, IReadOnlyList<TrackShape> Shapes);

/// <summary>A post on the drawing.</summary>
/// <param name="Tenure">The post.</param>
/// <param name="Start">Where it begins, in percent.</param>
/// <param name="End">Where it ends, in percent.</param>
public sealed record OfficialPost(OfficialTenure Tenure, double Start, double End);

/// <summary>The lanes of an official's events, from top to bottom.</summary>
public enum OfficialLane
{
    /// <summary>Visits that the official made.</summary>
    Made = 0,

    /// <summary>Visits that the official received.</summary>
    Received = 1,

    /// <summary>Meetings, agreements and all else.</summary>
    Other = 2,
}
