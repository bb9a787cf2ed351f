namespace DefenceTies.Register.Accounts;

/// <summary>A user who has signed in, as the store knows the user now.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">The name shown beside what the user does.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Role">What the user may do.</param>
/// <param name="SecurityStamp">Changes with the role, the password and whatever else ends the user's sessions.</param>
public sealed record SignedInUser(long Id, string Name, string Email, UserRole Role, string SecurityStamp);
