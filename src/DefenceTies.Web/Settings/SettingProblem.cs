namespace DefenceTies.Web.Settings;

/// <summary>A setting that cannot be used.</summary>
/// <param name="Key">Its key, as README lists it.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record SettingProblem(string Key, string Message)
{
    /// <summary>The problem on one line.</summary>
    public override string ToString() => $"{Key}: {Message}";
}
