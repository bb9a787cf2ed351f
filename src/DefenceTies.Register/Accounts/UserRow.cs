namespace DefenceTies.Register.Accounts;

/// <summary>A user in the list of users.</summary>
/// <param name="Id">The user.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Name">The name shown beside what the user does.</param>
/// <param name="Role">What the user may do; none only when somebody took it out of the store by hand.</param>
/// <param name="IsDisabled">Whether an admin has shut the user out.</param>
/// <param name="CanSignIn">Whether the user has a password or a passkey.</param>
/// <param name="ShutUntil">Until when wrong tries keep the account shut; none when they do not.</param>
public sealed record UserRow(long Id, string Email, string Name, UserRole? Role, bool IsDisabled, bool CanSignIn, DateTimeOffset? ShutUntil);
