namespace DefenceTies.Register.Matching;

/// <summary>How likely two are one, and why.</summary>
/// <param name="Value">From 0 to 1, to be held against <see cref="MatchWeights"/>.</param>
/// <param name="Reasons">What speaks for and against it, in words.</param>
internal sealed record MatchScore(double Value, IReadOnlyList<string> Reasons)
{
    /// <summary>They cannot be one.</summary>
    internal static MatchScore Never(string reason) => new(0, [reason]);

    /// <summary>Whether they are taken for one.</summary>
    internal bool IsCertain => Value >= MatchWeights.Certain - 1e-9;

    /// <summary>Whether an editor is asked.</summary>
    internal bool IsDoubtful => !IsCertain && Value >= MatchWeights.Doubtful - 1e-9;
}
