namespace DefenceTies.Extraction.World;

/// <summary>A post, without the country it serves.</summary>
/// <param name="Id">Its identifier in the file; two forms of one identifier are one post.</param>
/// <param name="Forms">How newsrooms write it.</param>
/// <param name="Class">How senior it is.</param>
/// <param name="IsOpen">Whether an organisation may follow it ("Chairman of …").</param>
public sealed record Post(string Id, IReadOnlyList<string> Forms, PostClass Class, bool IsOpen);
