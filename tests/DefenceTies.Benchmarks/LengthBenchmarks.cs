using BenchmarkDotNet.Attributes;
using DefenceTies.Extraction;

namespace DefenceTies.Benchmarks;

/// <summary>One text of ever greater length: time and memory must grow in step with it.</summary>
public class LengthBenchmarks
{
    private readonly ArticleExtractor _extractor = new(Knowledge.Load(null));
    private string _text = "";

    /// <summary>How long the text is, in UTF-16 units.</summary>
    [Params(2_000, 20_000, 200_000, 1_000_000, 2_000_000)]
    public int Units { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void MakeText() => _text = Articles.OfUnits(Units);

    /// <summary>Reads it.</summary>
    [Benchmark]
    public int OneText() => _extractor.Extract(_text).Count;
}
