namespace DefenceTies.Extraction.Output;

/// <summary>A span as <c>extract</c> prints it.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last one.</param>
public sealed record SpanOutput(int Start, int End);
