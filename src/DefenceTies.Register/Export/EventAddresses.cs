using System.Globalization;

namespace DefenceTies.Register.Export;

/// <summary>How events are named outside the register.</summary>
/// <param name="site">Where the register is served; none when that is not told.</param>
/// <param name="feed">How the export names itself; none when it is not read again.</param>
internal sealed class EventAddresses(Uri? site, FeedAddress? feed = null)
{
    private const string Name = "defenceties";

    /// <summary>How the export names itself; none when it is not read again.</summary>
    internal FeedAddress? Feed => feed;

    /// <summary>A name of the export: of the whole register, unless it names itself.</summary>
    internal string Register => feed is not null ? feed.Self.AbsoluteUri : site is null ? $"urn:{Name}:events" : new Uri(site, "/").AbsoluteUri;

    /// <summary>A name that an event keeps for ever: its page where that is known.</summary>
    internal string NameOf(long id) => site is null ? $"urn:{Name}:event:{Number(id)}" : PageOf(id)!;

    /// <summary>The event's page; none when it is not known where the register is served.</summary>
    internal string? PageOf(long id) => site is null ? null : new Uri(site, $"/events/{Number(id)}").AbsoluteUri;

    /// <summary>A name in the form of calendars.</summary>
    internal string CalendarNameOf(long id) => $"event-{Number(id)}@{site?.Host ?? Name}";

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
