namespace DefenceTies.Register.Editing;

/// <summary>The person who changes records.</summary>
/// <param name="UserId">The user; none for a person who has no account here, as on the command line.</param>
/// <param name="Name">The name that the history shows.</param>
public sealed record Editor(long? UserId, string Name);
