using System.Text.RegularExpressions;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Wording;

/// <summary>The lines of a page that are no article text.</summary>
internal sealed class Furniture
{
    private const int LongestLine = 160;

    private readonly List<(FurniturePlace Place, string Words, string Why)> _words = [];
    private readonly List<(Regex Pattern, string Why)> _patterns = [];
    private readonly Dictionary<string, (FurniturePlace Place, string Why)> _lines = new(StringComparer.Ordinal);

    private Furniture()
    {
    }

    /// <summary>Reads the file of furniture.</summary>
    /// <exception cref="KnowledgeException">A row is wrong.</exception>
    internal static Furniture Read(KnowledgeFiles files)
    {
        var furniture = new Furniture();
        foreach (var row in TsvTable.Read(files.Of("furniture.tsv"), ["where", "words"], ["where", "words", "why"]))
        {
            var place = row.Word<FurniturePlace>("where");
            if (place == FurniturePlace.Pattern)
            {
                furniture._patterns.Add((PatternOf(row), row["why"]));
            }
            else if (place is FurniturePlace.Is or FurniturePlace.Tail)
            {
                furniture._lines[Folding.Fold(row["words"])] = (place, row["why"]);
            }
            else
            {
                furniture._words.Add((place, row["words"], row["why"]));
            }
        }

        return furniture;
    }

    /// <summary>Why a line is furniture, or none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="opensTail">Whether what follows it is furniture too, but for prose.</param>
    internal string? Because(string line, out bool opensTail)
    {
        opensTail = false;
        var trimmed = line.Trim();
        if (trimmed.Length <= LongestLine && _lines.TryGetValue(Folding.Fold(trimmed), out var whole))
        {
            opensTail = whole.Place == FurniturePlace.Tail;
            return whole.Why;
        }

        foreach (var (place, words, why) in _words)
        {
            var found = place switch
            {
                FurniturePlace.Starts => trimmed.StartsWith(words, StringComparison.OrdinalIgnoreCase),
                FurniturePlace.Ends => trimmed.EndsWith(words, StringComparison.OrdinalIgnoreCase),
                _ => trimmed.Length <= LongestLine && trimmed.Contains(words, StringComparison.OrdinalIgnoreCase),
            };
            if (found)
            {
                return why;
            }
        }

        return trimmed.Length > LongestLine ? null : _patterns.FirstOrDefault(entry => entry.Pattern.IsMatch(trimmed)).Why;
    }

    private static Regex PatternOf(TsvRow row)
    {
        try
        {
            return new Regex(row["words"], RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw row.Wrong($"'{row["words"]}' is no expression that can be used: {error.Message}");
        }
    }
}
