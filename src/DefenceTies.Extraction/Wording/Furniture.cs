using System.Buffers;
using System.Text.RegularExpressions;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Wording;

/// <summary>The lines of a page that are no article text.</summary>
internal sealed class Furniture
{
    private const int LongestLine = 160;
    private const int ShortLine = 80;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private readonly Dictionary<char, List<Entry>> _starts = [];
    private readonly Dictionary<char, List<Entry>> _ends = [];
    private readonly List<Entry> _words = [];
    private readonly List<(Regex Pattern, string Why)> _patterns = [];
    private readonly Dictionary<string, Entry> _lines = new(StringComparer.Ordinal);

    /// <summary>All words that may stand anywhere, since most lines hold none.</summary>
    private SearchValues<string> _anyWords = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>All patterns in one, since most lines match none.</summary>
    private Regex _anyPattern = new("$.", Options);

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
            var entry = new Entry(row.Word<FurniturePlace>("where"), row["words"], row["why"]);
            switch (entry.Place)
            {
                case FurniturePlace.Pattern:
                    furniture._patterns.Add((PatternOf(row), entry.Why));
                    break;
                case FurniturePlace.Is or FurniturePlace.Tail:
                    furniture._lines[KeyOf(entry.Words)] = entry;
                    break;
                case FurniturePlace.Starts or FurniturePlace.Opens:
                    Add(furniture._starts, entry.Words[0], entry);
                    break;
                case FurniturePlace.Ends:
                    Add(furniture._ends, entry.Words[^1], entry);
                    break;
                default:
                    furniture._words.Add(entry);
                    break;
            }
        }

        furniture._anyWords = SearchValues.Create([.. furniture._words.Select(entry => entry.Words)], StringComparison.OrdinalIgnoreCase);
        if (furniture._patterns.Count > 0)
        {
            furniture._anyPattern = new Regex(string.Join('|', furniture._patterns.Select(entry => $"(?:{entry.Pattern})")), Options);
        }

        return furniture;
    }

    /// <summary>Why a line is furniture, or none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="opensTail">Whether what follows it is furniture too, but for prose.</param>
    internal string? Because(string line, out bool opensTail)
    {
        var entry = Find(line.Trim());
        opensTail = entry?.Place is FurniturePlace.Tail or FurniturePlace.Opens;
        return entry?.Why;
    }

    private Entry? Find(string line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        if (line.Length <= LongestLine && _lines.TryGetValue(KeyOf(line), out var whole))
        {
            return whole;
        }

        Entry? begun = null;
        foreach (var entry in _starts.TryGetValue(char.ToUpperInvariant(line[0]), out var starts) ? starts : [])
        {
            if (entry.Begins(line) && (begun is null || entry.Words.Length > begun.Words.Length))
            {
                begun = entry;
            }
        }

        if (begun is not null)
        {
            return begun;
        }

        if (_ends.TryGetValue(char.ToUpperInvariant(line[^1]), out var ends) && ends.Find(entry => entry.Closes(line)) is { } closing)
        {
            return closing;
        }

        if (line.Length > LongestLine)
        {
            return null;
        }

        if (line.AsSpan().ContainsAny(_anyWords))
        {
            return _words.Find(entry => line.Contains(entry.Words, StringComparison.OrdinalIgnoreCase));
        }

        return _anyPattern.IsMatch(line) && _patterns.Find(entry => entry.Pattern.IsMatch(line)) is { Pattern: not null } match
            ? new Entry(FurniturePlace.Pattern, line, match.Why)
            : null;
    }

    private static void Add(Dictionary<char, List<Entry>> entries, char edge, Entry entry)
    {
        var key = char.ToUpperInvariant(edge);
        (entries.TryGetValue(key, out var list) ? list : entries[key] = []).Add(entry);
    }

    /// <summary>Lines are compared without regard to letters' case and marks; a line of signs alone stays as it is.</summary>
    private static string KeyOf(string line) => Folding.Fold(line) is { Length: > 0 } folded ? folded : line;

    private static Regex PatternOf(TsvRow row)
    {
        try
        {
            return new Regex(row["words"], Options);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw row.Wrong($"'{row["words"]}' is no expression that can be used: {error.Message}");
        }
    }

    private sealed record Entry(FurniturePlace Place, string Words, string Why)
    {
        /// <summary>A single word may begin a sentence too; it is furniture only on a short line.</summary>
        private int Longest { get; } =
            Place == FurniturePlace.Opens ? LongestLine
            : Words.All(char.IsLetter) ? ShortLine
            : int.MaxValue;

        internal bool Begins(string line) =>
            line.Length <= Longest && line.StartsWith(Words, StringComparison.OrdinalIgnoreCase)
            && !(char.IsLetterOrDigit(Words[^1]) && line.Length > Words.Length && char.IsLetterOrDigit(line[Words.Length]));

        internal bool Closes(string line) =>
            line.EndsWith(Words, StringComparison.OrdinalIgnoreCase)
            && !(char.IsLetterOrDigit(Words[0]) && line.Length > Words.Length && char.IsLetterOrDigit(line[^(Words.Length + 1)]));
    }
}
