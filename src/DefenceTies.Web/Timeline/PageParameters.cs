namespace DefenceTies.Web.Timeline;

/// <summary>The parameters of the timeline's address that do not choose events.</summary>
internal static class PageParameters
{
    /// <summary>The event whose evidence stands at the right.</summary>
    internal const string Selected = "selected";

    /// <summary>The sheet of controls that covers a narrow screen.</summary>
    internal const string Sheet = "sheet";

    /// <summary>The past day whose timeline is shown; to leave it out would show other events.</summary>
    internal const string Day = Register.History.Moment.DayParameter;

    // What other sites append to the links that they show.
    private static readonly string[] s_tracking = ["fbclid", "gclid", "gbraid", "wbraid", "msclkid", "mc_cid", "mc_eid", "igshid"];

    /// <summary>Whether a parameter says how the page is shown.</summary>
    internal static bool IsOfPage(string name) => Is(name, Selected) || Is(name, Sheet);

    /// <summary>Whether a parameter is another site's, to count who follows its links.</summary>
    internal static bool IsTracking(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || s_tracking.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
