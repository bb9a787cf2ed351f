using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Wording;

/// <summary>The words by which imprints, bylines and dates are known on a page.</summary>
internal sealed class PageWords
{
    private const int Months = 12;

    private readonly Dictionary<PageWordKind, HashSet<string>> _words = [];
    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<PageWordKind, WordSet> _phrases = [];

    private PageWords()
    {
    }

    /// <summary>Reads the file of page words.</summary>
    /// <exception cref="KnowledgeException">A row is wrong.</exception>
    internal static PageWords Read(KnowledgeFiles files, Tokenizer tokenizer)
    {
        var words = new PageWords();
        var written = new Dictionary<PageWordKind, List<string>>();
        foreach (var row in TsvTable.Read(files.Of("page-words.tsv"), ["kind", "words"], ["kind", "words"], ["value"]))
        {
            var kind = row.Word<PageWordKind>("kind");
            var folded = Folding.Fold(row["words"]);
            if (kind == PageWordKind.Month)
            {
                words._months[folded] = int.TryParse(row["value"], out var month) && month is >= 1 and <= Months ? month : throw row.Wrong($"'{row["value"]}' is no month");
                continue;
            }

            words.Of(kind).Add(folded);
            (written.TryGetValue(kind, out var list) ? list : written[kind] = []).Add(row["words"]);
        }

        foreach (var (kind, list) in written)
        {
            words._phrases[kind] = new WordSet(kind.ToString(), list, tokenizer);
        }

        return words;
    }

    /// <summary>Whether these folded words are of a kind.</summary>
    internal bool Is(PageWordKind kind, string folded) => Of(kind).Contains(folded);

    /// <summary>The words of a kind as phrases of tokens.</summary>
    internal WordSet Phrases(PageWordKind kind) => _phrases.TryGetValue(kind, out var set) ? set : throw new KnowledgeException("page-words.tsv", 1, $"no words of the kind {kind} are there");

    /// <summary>The month that a folded word of another language names, or none.</summary>
    internal int? MonthOf(string folded) => _months.TryGetValue(folded, out var month) ? month : null;

    /// <summary>How many of the last words, at most four, are a phrase of a kind; none when they are not.</summary>
    internal int EndOf(PageWordKind kind, ReadOnlySpan<string> folded)
    {
        for (var count = Math.Min(folded.Length, 4); count > 0; count--)
        {
            if (Is(kind, string.Join(' ', folded[^count..]!)))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>How many of the first words, at most three, are a phrase of a kind; none when they are not.</summary>
    internal int StartOf(PageWordKind kind, ReadOnlySpan<string> folded)
    {
        for (var count = Math.Min(folded.Length, 3); count > 0; count--)
        {
            if (Is(kind, string.Join(' ', folded[..count]!)))
            {
                return count;
            }
        }

        return 0;
    }

    private HashSet<string> Of(PageWordKind kind) => _words.TryGetValue(kind, out var words) ? words : _words[kind] = new(StringComparer.Ordinal);
}
