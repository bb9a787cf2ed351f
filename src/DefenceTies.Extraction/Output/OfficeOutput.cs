namespace DefenceTies.Extraction.Output;

/// <summary>An unnamed office holder as <c>extract</c> prints one.</summary>
/// <param name="Post">The post.</param>
/// <param name="Country">The code of the country acted for.</param>
public sealed record OfficeOutput(string Post, string? Country);
