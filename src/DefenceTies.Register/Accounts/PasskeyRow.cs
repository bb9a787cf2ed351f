namespace DefenceTies.Register.Accounts;

/// <summary>A passkey of a user.</summary>
/// <param name="Id">Its credential id, as URL-safe Base64.</param>
/// <param name="Name">What the user calls it.</param>
/// <param name="AddedAt">When it was added.</param>
public sealed record PasskeyRow(string Id, string Name, DateTimeOffset AddedAt);
