using System.Diagnostics.CodeAnalysis;
using DefenceTies.Register.Indexing;

namespace DefenceTies.Register.Search;

/// <summary>Words that must stand side by side; mostly one.</summary>
/// <param name="Words">The words, folded: letters and digits only.</param>
/// <param name="IsPrefix">Whether the last one may be only the beginning of a word.</param>
internal sealed record SearchPhrase(IReadOnlyList<string> Words, bool IsPrefix)
{
    private readonly string _letters = string.Join(' ', Words);

    internal string ForSqlite => $"\"{string.Join(' ', Words)}\"{(IsPrefix ? "*" : "")}";

    internal string ForPostgreSql => $"({string.Join(" <-> ", Words.Select(word => $"'{word}'"))}{(IsPrefix ? ":*" : "")})";

    /// <summary>Reads a word, or what stood between quotes.</summary>
    /// <returns>Whether there is any letter or digit in it.</returns>
    internal static bool TryRead(string text, [NotNullWhen(true)] out SearchPhrase? phrase)
    {
        string[] words = [.. IndexedText.WordsOf(text)];
        phrase = words.Length == 0 ? null : new SearchPhrase(words, text.TrimEnd().EndsWith('*'));
        return phrase is not null;
    }

    /// <summary>Whether a folded text has the phrase.</summary>
    internal bool StandsIn(string folded)
    {
        // Most texts do not even have its letters, and need not be parted into words.
        if (!folded.Contains(_letters, StringComparison.Ordinal))
        {
            return false;
        }

        var text = folded.Split(' ');
        return Enumerable.Range(0, text.Length).Any(at => StandsAt(text, at));
    }

    /// <summary>Whether the phrase begins at one of a text's words.</summary>
    /// <param name="text">The text's words, folded.</param>
    /// <param name="at">The word's place.</param>
    internal bool StandsAt(IReadOnlyList<string> text, int at)
    {
        for (var word = 0; word < Words.Count; word++)
        {
            if (at + word >= text.Count
                || !(IsPrefix && word == Words.Count - 1 ? text[at + word].StartsWith(Words[word], StringComparison.Ordinal) : text[at + word] == Words[word]))
            {
                return false;
            }
        }

        return true;
    }
}
