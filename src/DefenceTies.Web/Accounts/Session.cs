using System.Globalization;
using System.Security.Claims;
using DefenceTies.Register.Accounts;
using Microsoft.AspNetCore.Identity;

namespace DefenceTies.Web.Accounts;

/// <summary>What a session remembers of its user: enough to show a page, never enough to write.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Name">The name shown beside what the user does.</param>
/// <param name="Role">The role when the session was last checked.</param>
/// <param name="SecurityStamp">The stamp with which the session began.</param>
public sealed record Session(long UserId, string Name, UserRole Role, string SecurityStamp)
{
    private const string StampClaim = "stamp";

    /// <summary>The session of a principal; none when nobody is signed in.</summary>
    public static Session? Of(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true }
        && long.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && Enum.TryParse<UserRole>(principal.FindFirstValue(ClaimTypes.Role), out var role)
        && principal.FindFirstValue(StampClaim) is { } stamp
            ? new Session(id, principal.Identity.Name ?? "", role, stamp)
            : null;

    /// <summary>The principal of a user who signs in.</summary>
    internal static ClaimsPrincipal PrincipalOf(SignedInUser user) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, user.Name),
            new Claim(ClaimTypes.Role, user.Role.ToString()),
            new Claim(StampClaim, user.SecurityStamp),
        ],
        IdentityConstants.ApplicationScheme));
}
