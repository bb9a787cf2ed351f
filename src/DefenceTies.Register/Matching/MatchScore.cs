namespace DefenceTies.Register.Matching;

/// <summary>How likely two are one, and why.</summary>
/// <param name="Value">From 0 to 1, to be held against <see cref="MatchWeights"/>.</param>
/// <param name="Reasons">What speaks for and against it, in words.</param>
/// <param name="IsContradiction">Whether what they tell cannot be true of one.</param>
internal sealed record MatchScore(double Value, IReadOnlyList<string> Reasons, bool IsContradiction)
{
    // Weights are added up, and sums of decimal fractions miss by less than this.
    private const double Slack = 1e-9;

    /// <summary>The reasons as the history and the list of possible duplicates show them.</summary>
    internal string Words => string.Join("; ", Reasons);

    /// <summary>Whether they are taken for one.</summary>
    internal bool IsCertain => Value >= MatchWeights.Certain - Slack;

    /// <summary>Whether an editor is asked.</summary>
    internal bool IsDoubtful => !IsCertain && Value >= MatchWeights.Doubtful - Slack;

    /// <summary>They cannot be one.</summary>
    internal static MatchScore Never(string reason) => new(0, [reason], IsContradiction: true);

    /// <summary>Nothing speaks against it, and too little for it.</summary>
    internal static MatchScore TooLittle(string reason) => new(0, [reason], IsContradiction: false);

    internal static MatchScore Of(double value, IReadOnlyList<string> reasons) => new(Math.Clamp(value, 0, 1), reasons, IsContradiction: false);

    /// <summary>The same, but for an editor to decide.</summary>
    internal MatchScore Doubted(string reason) => this with { Value = Math.Min(Value, MatchWeights.MostDoubtful), Reasons = [.. Reasons, reason] };
}
