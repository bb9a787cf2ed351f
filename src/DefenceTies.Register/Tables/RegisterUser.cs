using Microsoft.AspNetCore.Identity;

namespace DefenceTies.Register.Tables;

/// <summary>A person who signs in.</summary>
public sealed class RegisterUser : IdentityUser<long>
{
    /// <summary>The name shown beside what the user did; the user name when none is given.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Whether an admin has shut the user out.</summary>
    public bool IsDisabled { get; set; }
}
