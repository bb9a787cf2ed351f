namespace DefenceTies.Web;

/// <summary>Who may ask for the addresses below a path.</summary>
/// <param name="Path">The path; parameters are written as the route has them.</param>
/// <param name="Policy">The right of <see cref="Accounts.AccessPolicies"/> that they need; none when everybody may ask, signed in or not.</param>
/// <param name="IsWhole">Whether it holds for what lies below, too.</param>
public sealed record AccessRule(string Path, string? Policy, bool IsWhole = false);
