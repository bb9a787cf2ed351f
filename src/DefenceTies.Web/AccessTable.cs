using DefenceTies.Web.Accounts;

namespace DefenceTies.Web;

/// <summary>
/// What each address of the site asks of whoever asks for it. Pages say it themselves by an attribute; a test asks every
/// address as nobody, analyst, editor and admin, and holds it to this table. An address without a rule fails that test.
/// </summary>
public static class AccessTable
{
    private static readonly AccessRule[] s_rules =
    [
        // What must answer before anybody can sign in, and what holds nothing of the register.
        new(PageAddresses.SignIn, null),
        new(PageAddresses.SignOut, null),
        new(PageAddresses.Denied, null),
        new(PageAddresses.NewPassword, null),
        new(PageAddresses.FirstAdmin, null),
        new(PageAddresses.AskForPasskey, null),
        new(PageAddresses.NotFound, null),
        new(PageAddresses.Error, null),
        new("/preferences", null, IsWhole: true),
        new("/health", null, IsWhole: true),

        // Reading.
        new(PageAddresses.Home, AccessPolicies.Read),
        new("/events", AccessPolicies.Read, IsWhole: true),
        new(PageAddresses.Countries, AccessPolicies.Read, IsWhole: true),
        new("/organisations", AccessPolicies.Read, IsWhole: true),
        new("/ties", AccessPolicies.Read, IsWhole: true),
        new("/network", AccessPolicies.Read, IsWhole: true),
        new(PageAddresses.Officials, AccessPolicies.Read, IsWhole: true),
        new("/agreements", AccessPolicies.Read, IsWhole: true),
        new(PageAddresses.Articles, AccessPolicies.Read, IsWhole: true),
        new("/search", AccessPolicies.Read),
        new("/follow-up", AccessPolicies.Read, IsWhole: true),
        new("/about", AccessPolicies.Read, IsWhole: true),
        new("/embed", AccessPolicies.Read, IsWhole: true),
        new("/api", AccessPolicies.Read, IsWhole: true),
        new("/openapi", AccessPolicies.Read, IsWhole: true),
        new(PageAddresses.Keys, AccessPolicies.Read),
        new($"{PageAddresses.Searches}/shared", AccessPolicies.Read, IsWhole: true),
        new("/_blazor", AccessPolicies.Read, IsWhole: true),
        new("/_framework/opaque-redirect", AccessPolicies.Read),

        // What is a user's own.
        new(PageAddresses.Account, AccessPolicies.HaveAccount, IsWhole: true),
        new(PageAddresses.Searches, AccessPolicies.HaveAccount, IsWhole: true),

        // Writing and running.
        new("/edit", AccessPolicies.Edit, IsWhole: true),
        new("/admin", AccessPolicies.Administer, IsWhole: true),
    ];

    /// <summary>The rule of an address; the longest path decides.</summary>
    /// <param name="route">The route's pattern, with its first slash.</param>
    /// <returns>The rule; none when the table has none.</returns>
    public static AccessRule? RuleOf(string route) =>
        s_rules
            .Where(rule => route == rule.Path || (rule.IsWhole && (route.StartsWith($"{rule.Path}/", StringComparison.Ordinal) || route.StartsWith($"{rule.Path}.", StringComparison.Ordinal))))
            .MaxBy(rule => rule.Path.Length);
}
