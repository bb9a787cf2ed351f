using System.Text;

namespace DefenceTies.Web;

/// <summary>Where a form may lead back to.</summary>
public static class LocalAddress
{
    /// <summary>The address, when it is a path of this site that can stand in a header; the timeline otherwise. Anything else could lead a reader away or fail.</summary>
    /// <param name="back">The address that was asked for.</param>
    public static string Of(string? back) =>
        back is ['/', ..] and not ['/', '/', ..] and not ['/', '\\', ..] && Uri.IsWellFormedUriString(back, UriKind.Relative) && Ascii.IsValid(back)
            ? back
            : PageAddresses.Home;
}
