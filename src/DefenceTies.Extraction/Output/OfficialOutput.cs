namespace DefenceTies.Extraction.Output;

/// <summary>A named person as <c>extract</c> prints and gold files write one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Country">The code of the country acted for.</param>
/// <param name="Post">The post held then.</param>
public sealed record OfficialOutput(string Name, string? Country, string? Post);
