namespace DefenceTies.Register.Accounts;

/// <summary>A user's own account.</summary>
/// <param name="User">The user.</param>
/// <param name="HasPassword">Whether the user has a password.</param>
/// <param name="Passkeys">The user's passkeys, the oldest first.</param>
public sealed record AccountView(SignedInUser User, bool HasPassword, IReadOnlyList<PasskeyRow> Passkeys);
