namespace DefenceTies.Register.Accounts;

/// <summary>What a link holds by which a user sets a password once. Whoever has it can sign in as the user.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Token">The secret.</param>
public sealed record PasswordLink(long UserId, string Token);
