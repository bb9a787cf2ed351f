using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Wording;

/// <summary>Words and phrases that patterns may put in each other's place.</summary>
internal sealed class WordSet
{
    private readonly PhraseIndex<string> _phrases = new();
    private readonly HashSet<int> _openers = [];

    internal WordSet(string name, IEnumerable<string> phrases, Tokenizer tokenizer)
    {
        Name = name;
        foreach (var phrase in phrases)
        {
            var words = tokenizer.WordsOf(phrase);
            _phrases.Add(words, phrase);
            _openers.Add(words[0]);
            Longest = Math.Max(Longest, words.Length);
        }
    }

    internal string Name { get; }

    /// <summary>The first words of its phrases.</summary>
    internal IReadOnlySet<int> Openers => _openers;

    /// <summary>The number of words of its longest phrase.</summary>
    internal int Longest { get; }

    /// <summary>Whether a phrase begins with this word.</summary>
    internal bool Opens(int word) => _phrases.Opens(word);

    /// <summary>Whether a word is a phrase, and no longer one begins with it.</summary>
    internal bool IsAlone(int word) => _phrases.IsAlone(word);

    /// <summary>Whether a phrase stands anywhere among the tokens.</summary>
    internal bool IsIn(Token[] tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (EndAt(tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place after the longest phrase that begins at a token, or none.</summary>
    internal int? EndAt(ReadOnlySpan<Token> tokens, int at) => _phrases.LongestEnd(tokens, at, out _);
}
