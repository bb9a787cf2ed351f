namespace DefenceTies.Domain.Articles;

/// <summary>A stretch of a source's decoded text, in UTF-16 units without the byte-order mark; the end is not included.</summary>
public readonly record struct TextSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The first unit, from 0.</param>
    /// <param name="end">The unit after the last one; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the end lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first unit.</summary>
    public int Start { get; }

    /// <summary>The unit after the last one.</summary>
    public int End { get; }

    /// <summary>How many units it holds.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other span lies wholly inside.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether both share a unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words it covers.</summary>
    /// <param name="text">The text that the span was made for.</param>
    public string In(string text) => text[Start..End];
}
