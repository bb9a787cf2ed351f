namespace DefenceTies.Extraction.Evaluation;

/// <summary>How many of how many are right.</summary>
internal struct Tally
{
    /// <summary>Those that are right.</summary>
    internal int Right { get; private set; }

    /// <summary>All.</summary>
    internal int All { get; private set; }

    /// <summary>The share that is right; 1 when there is nothing to get right.</summary>
    internal readonly double Rate => All == 0 ? 1 : (double)Right / All;

    /// <summary>Counts one.</summary>
    internal void Add(bool right)
    {
        All++;
        Right += right ? 1 : 0;
    }
}
