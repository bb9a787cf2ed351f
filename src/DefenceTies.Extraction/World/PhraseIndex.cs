using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.World;

/// <summary>Finds phrases among tokens, one step of a tree of words for each token.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <remarks>Every word of a text is looked up in some hundred of these, so the tree lies in one flat table.</remarks>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly List<Node> _nodes = [new Node()];

    /// <summary>Where each step leads; always less than half full.</summary>
    private (long Step, int Node)[] _steps = new (long, int)[4];

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
            _nodes[node].IsInner = true;
            var next = Next(node, word);
            node = next < 0 ? AddStep(node, word) : next;
        }

        _nodes[node].Entries = [.. _nodes[node].Entries, (value, needs)];
    }

    /// <summary>Whether a phrase begins with this word.</summary>
    internal bool Opens(int word) => (uint)(word >> 6) < (uint)_openers.Length && (_openers[word >> 6] & (1UL << (word & 63))) != 0;

    /// <summary>Whether a word in any writing is a phrase, and no longer one begins with it.</summary>
    internal bool IsAlone(int word) =>
        Next(0, word) is > 0 and var node && !_nodes[node].IsInner && Array.Exists(_nodes[node].Entries, entry => entry.Needs == TokenMarks.None);

    /// <summary>The values of all phrases that begin at a token, shorter ones first.</summary>
    internal void Find(ReadOnlySpan<Token> tokens, int first, List<(int End, T Value)> found)
    {
        if (!MayOpen(tokens, first))
        {
            return;
        }

        var node = 0;
        for (var at = first; at < tokens.Length && tokens[at].Word != 0 && (node = Next(node, tokens[at].Word)) > 0; at++)
        {
            foreach (var (value, needs) in _nodes[node].Entries)
            {
                if (IsWritten(tokens[first..(at + 1)], needs))
                {
                    found.Add((at + 1, value));
                }
            }

            if (!_nodes[node].IsInner)
            {
                return;
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
        for (var at = first; at < tokens.Length && tokens[at].Word != 0 && (node = Next(node, tokens[at].Word)) > 0; at++)
        {
            var found = _nodes[node];
            if (found.Entries.Length > 0 && FirstWritten(tokens[first..(at + 1)], found.Entries) is { } written)
            {
                (end, value) = (at + 1, written);
            }

            if (!found.IsInner)
            {
                break;
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

    /// <summary>The node after a step; below zero when no phrase takes it.</summary>
    private int Next(int node, int word)
    {
        var step = StepOf(node, word);
        for (var at = PlaceOf(step, _steps.Length); _steps[at].Node != 0; at = (at + 1) & (_steps.Length - 1))
        {
            if (_steps[at].Step == step)
            {
                return _steps[at].Node;
            }
        }

        return -1;
    }

    private int AddStep(int node, int word)
    {
        if (2 * (_nodes.Count + 1) > _steps.Length)
        {
            var old = _steps;
            _steps = new (long, int)[2 * old.Length];
            foreach (var (step, next) in old)
            {
                if (next != 0)
                {
                    Put(step, next);
                }
            }
        }

        _nodes.Add(new Node());
        Put(StepOf(node, word), _nodes.Count - 1);
        return _nodes.Count - 1;
    }

    private void Put(long step, int node)
    {
        var at = PlaceOf(step, _steps.Length);
        while (_steps[at].Node != 0)
        {
            at = (at + 1) & (_steps.Length - 1);
        }

        _steps[at] = (step, node);
    }

    private static T? FirstWritten(ReadOnlySpan<Token> tokens, (T Value, TokenMarks Needs)[] entries)
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

    private static long StepOf(int node, int word) => ((long)node << 32) | (uint)word;

    /// <summary>Spreads steps over a table whose length is a power of two.</summary>
    private static int PlaceOf(long step, int length) => (int)(((ulong)step * 0x9E3779B97F4A7C15UL) >> 32) & (length - 1);

    private sealed class Node
    {
        internal (T Value, TokenMarks Needs)[] Entries { get; set; } = [];

        /// <summary>Whether longer phrases go on from here.</summary>
        internal bool IsInner { get; set; }
    }
}
