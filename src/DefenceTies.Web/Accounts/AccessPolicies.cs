using DefenceTies.Register.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace DefenceTies.Web.Accounts;

/// <summary>The rights that pages and addresses ask for.</summary>
public static class AccessPolicies
{
    /// <summary>To read: everybody where reading is public, else every user.</summary>
    public const string Read = "read";

    /// <summary>To have an account here.</summary>
    public const string HaveAccount = "have-account";

    /// <summary>To change records.</summary>
    public const string Edit = "edit";

    /// <summary>To import, to back up, and to say who may do what.</summary>
    public const string Administer = "administer";

    /// <summary>Whether a role has a right.</summary>
    /// <param name="policy">The right.</param>
    /// <param name="role">The role.</param>
    public static bool Allows(string policy, UserRole role) => policy switch
    {
        Read or HaveAccount => true,
        Edit => role >= UserRole.Editor,
        Administer => role >= UserRole.Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "There is no such right."),
    };

    /// <summary>Makes the policies. What asks for nothing can only be read.</summary>
    internal static void Add(AuthorizationOptions options, bool publicReading)
    {
        options.AddPolicy(Read, policy => policy.RequireAssertion(context => publicReading || Has(context, Read)));
        foreach (var name in new[] { HaveAccount, Edit, Administer })
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => Has(context, name)));
        }

        options.FallbackPolicy = options.GetPolicy(Read);
    }

    private static bool Has(AuthorizationHandlerContext context, string policy) =>
        Session.Of(context.User) is { } session && Allows(policy, session.Role);
}
