namespace DefenceTies.Register.Accounts;

/// <summary>An account to be made.</summary>
/// <param name="Email">The e-mail address.</param>
/// <param name="Role">What the user may do.</param>
/// <param name="Name">The name shown beside what the user does; none to show the address.</param>
/// <param name="Password">The password; none when the user sets it by a link.</param>
internal sealed record NewUser(string Email, UserRole Role, string? Name, string? Password);
