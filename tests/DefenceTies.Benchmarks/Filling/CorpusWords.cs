using System.Runtime.CompilerServices;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>The words of the texts under <c>tests/corpus</c>, in their order: common ones are common here too.</summary>
internal sealed class CorpusWords
{
    private readonly string[] _words;

    private CorpusWords(string[] words) => _words = words;

    internal static CorpusWords Read([CallerFilePath] string here = "") =>
        new([.. Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "corpus", "dev"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))]);

    /// <summary>A run of words from somewhere.</summary>
    internal string Run(Random random, int count)
    {
        var start = random.Next(_words.Length - count);
        return string.Join(' ', _words, start, count);
    }
}
