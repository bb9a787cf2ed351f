namespace DefenceTies.Web.Users;

/// <summary>The words by which the buttons beside a user say what is to be done.</summary>
internal static class UserActs
{
    internal const string ChangeRole = "role";
    internal const string Disable = "disable";
    internal const string Enable = "enable";
    internal const string EndSessions = "end-sessions";
    internal const string MakeLink = "link";
}
