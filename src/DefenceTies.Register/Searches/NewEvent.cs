namespace DefenceTies.Register.Searches;

/// <summary>An event that has come in.</summary>
/// <param name="Id">The event.</param>
/// <param name="Title">Its title.</param>
public sealed record NewEvent(long Id, string Title);
