namespace DefenceTies.Web.Settings;

/// <summary>The settings, or all that is wrong with them.</summary>
/// <param name="Settings">The settings; none when there is a problem.</param>
/// <param name="Problems">Every problem, not just the first.</param>
public sealed record SettingsReading(SiteSettings? Settings, IReadOnlyList<SettingProblem> Problems);
