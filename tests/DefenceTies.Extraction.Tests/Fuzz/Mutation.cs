namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>One way of spoiling a text.</summary>
/// <param name="Name">What it does, for the report of a failure.</param>
/// <param name="Apply">Makes the spoilt text; chance comes from the given numbers alone.</param>
internal sealed record Mutation(string Name, Func<string, Random, string> Apply);
