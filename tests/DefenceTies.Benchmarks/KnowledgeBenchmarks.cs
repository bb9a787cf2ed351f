using BenchmarkDotNet.Attributes;
using DefenceTies.Extraction;

namespace DefenceTies.Benchmarks;

/// <summary>What every start of the program pays once.</summary>
public class KnowledgeBenchmarks
{
    /// <summary>Reads and checks all tables and rules.</summary>
    [Benchmark]
    public Knowledge LoadKnowledge() => Knowledge.Load(null);
}
