namespace DefenceTies.Register.Export;

/// <summary>How an export that is read again and again names itself.</summary>
/// <param name="Self">Where it is found; it is also its name, so the same events must always be asked for by the same address.</param>
/// <param name="Page">The page that shows the same events.</param>
/// <param name="Title">What it holds, in words.</param>
public sealed record FeedAddress(Uri Self, Uri Page, string Title);
