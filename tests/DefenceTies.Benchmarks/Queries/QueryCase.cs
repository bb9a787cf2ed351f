namespace DefenceTies.Benchmarks.Queries;

/// <summary>A query that a page runs.</summary>
/// <param name="Group">The part of the product.</param>
/// <param name="Name">What is asked for.</param>
/// <param name="Budget">How long 95 of 100 may take at 1,000,000 events, in milliseconds; none where the design sets none.</param>
/// <param name="Run">Asks once; the number chooses whom or what for, so that no run finds everything at hand from the last.</param>
internal sealed record QueryCase(string Group, string Name, double? Budget, Func<int, CancellationToken, Task> Run);
