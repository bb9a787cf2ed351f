namespace DefenceTies.Extraction.Tests.Speed;

/// <summary>Tests that look at the clock run while no other test does.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
