using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.World;

/// <summary>Finds phrases among tokens, one step of a tree of words for each token.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<List<(T Value, TokenMarks Needs)>?> _nodes = [null];

    /// <summary>A bit for each word that opens a phrase: most words open none, and this tells so without a search.</summary>
    private ulong[] _openers = [];

    /// <summary>Adds a phrase.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="needs">How its first token must be written, or every one when all must be capitals.</param>
    internal void Add(ReadOnlySpan<int> words, T value, TokenMarks needs = TokenMarks.None)
    {
        if (words.IsEmpty)
        {
            return;
        }

        Mark(words[0]);
        var node = 0;
        foreach (var word in words)
        {
            var step = Step(node, word);
            if (!_steps.TryGetValue(step, out node))
            {
                node = _nodes.Count;
                _nodes.Add(null);
                _steps.Add(step, node);
            }
        }

        (_nodes[node] ??= []).Add((value, needs));
    }

    /// <summary>Whether a phrase begins with this word.</summary>
    internal bool Opens(int word) => (uint)(word >> 6) < (uint)_openers.Length && (_openers[word >> 6] & (1UL << (word & 63))) != 0;

    /// <summary>The values of all phrases that begin at a token, shorter ones first.</summary>
    internal void Find(ReadOnlySpan<Token> tokens, int first, List<(int End, T Value)> found)
    {
        if (!MayOpen(tokens, first))
        {
            return;
        }

        var node = 0;
        for (var at = first; at < tokens.Length && tokens[at].Word != 0 && _steps.TryGetValue(Step(node, tokens[at].Word), out node); at++)
        {
            if (_nodes[node] is not { } entries)
            {
                continue;
            }

            foreach (var (value, needs) in entries)
            {
                if (IsWritten(tokens[first..(at + 1)], needs))
                {
                    found.Add((at + 1, value));
                }
            }
        }
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <returns>The place after it, or none.</returns>
    internal int? LongestEnd(ReadOnlySpan<Token> tokens, int first, out T? value)
    {
        value = null;
        return MayOpen(tokens, first) ? Longest(tokens, first, out value) : null;
    }

    private int? Longest(ReadOnlySpan<Token> tokens, int first, out T? value)
    {
        int? end = null;
        value = null;
        var node = 0;
        for (var at = first; at < tokens.Length && tokens[at].Word != 0 && _steps.TryGetValue(Step(node, tokens[at].Word), out node); at++)
        {
            if (_nodes[node] is { } entries && FirstWritten(tokens[first..(at + 1)], entries) is { } written)
            {
                (end, value) = (at + 1, written);
            }
        }

        return end;
    }

    private bool MayOpen(ReadOnlySpan<Token> tokens, int at) => (uint)at < (uint)tokens.Length && Opens(tokens[at].Word);

    private void Mark(int word)
    {
        if (word >> 6 >= _openers.Length)
        {
            Array.Resize(ref _openers, Math.Max((word >> 6) + 1, 2 * _openers.Length));
        }

        _openers[word >> 6] |= 1UL << (word & 63);
    }

    private static T? FirstWritten(ReadOnlySpan<Token> tokens, List<(T Value, TokenMarks Needs)> entries)
    {
        foreach (var (value, needs) in entries)
        {
            if (IsWritten(tokens, needs))
            {
                return value;
            }
        }

        return null;
    }

    private static bool IsWritten(ReadOnlySpan<Token> tokens, TokenMarks needs)
    {
        if (needs == TokenMarks.AllCapitals)
        {
            foreach (var token in tokens)
            {
                if (token.Kind == TokenKind.Word && !token.IsAllCapitals && !(token.IsCapitalised && token.Span.Length == (token.IsDotted ? 2 : 1)))
                {
                    return false;
                }
            }

            return true;
        }

        return needs == TokenMarks.None || tokens[0].IsCapitalised || tokens[0].Kind == TokenKind.Number;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}
