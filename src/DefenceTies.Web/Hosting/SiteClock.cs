namespace DefenceTies.Web.Hosting;

/// <summary>The system's clock, with the site's own zone as its local one: its calendar says what "today" is.</summary>
/// <param name="zone">The zone (<c>Time:Zone</c>).</param>
internal sealed class SiteClock(TimeZoneInfo zone) : TimeProvider
{
    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => zone;
}
