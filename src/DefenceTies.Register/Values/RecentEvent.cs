using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>An event that was refreshed lately.</summary>
/// <param name="Registered">It, with all its parts, as it is stored.</param>
/// <param name="Told">The reports that stand behind it.</param>
/// <param name="Snapshot">Its last revision.</param>
internal sealed record RecentEvent(Event Registered, IReadOnlyList<Report> Told, string Snapshot)
{
    // One that a thousand articles tell of would hold their texts.
    private const int MostReports = 50;

    /// <summary>Whether it is small enough to be kept.</summary>
    internal bool IsSmall => Told.Count is > 0 and <= MostReports;

    /// <summary>Hands the event to a context as one that is stored so.</summary>
    internal Event AttachTo(RegisterContext context)
    {
        if (context.Entry(Registered).State != EntityState.Detached)
        {
            return Registered;
        }

        // What other records another context has tied to it is not its own.
        Registered.Reports.Clear();
        Registered.Participants.ForEach(participant => participant.Official = null);
        context.Attach(Registered);
        return Registered;
    }
}
