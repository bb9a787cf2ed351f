using System.Runtime.CompilerServices;
using System.Text;

namespace DefenceTies.Benchmarks;

/// <summary>Articles of one length, made from the texts under <c>tests/corpus</c>.</summary>
internal static class Articles
{
    /// <summary>How many there are.</summary>
    internal const int Count = 40;

    /// <summary>How long each is, in UTF-16 units; in English news that is about as many bytes.</summary>
    internal const int Units = 2_000;

    /// <summary>Shorter lines are headlines, dates and furniture, and would begin another article inside one.</summary>
    private const int ShortestProse = 100;

    /// <summary>Each begins with a text of its own and goes on with the prose of the next ones.</summary>
    internal static string[] OfTwoKilobytes()
    {
        var texts = Texts();
        return [.. Enumerable.Range(0, Count).Select(first => OfUnits(texts, first, Units))];
    }

    /// <summary>One long text: an article and the prose of as many others as it takes.</summary>
    internal static string OfUnits(int units) => OfUnits(Texts(), 0, units);

    private static string OfUnits(List<string> texts, int first, int units)
    {
        var text = new StringBuilder(texts[first % texts.Count]);
        for (var next = first + 1; text.Length < units; next++)
        {
            foreach (var line in texts[next % texts.Count].Split('\n').Where(line => line.Length >= ShortestProse))
            {
                text.Append('\n').Append(line);
            }
        }

        return text.ToString(0, units);
    }

    private static List<string> Texts([CallerFilePath] string here = "") =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "corpus"), "*.gold.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(gold => File.ReadAllText(gold.Replace(".gold.json", ".txt", StringComparison.Ordinal))),
    ];
}
