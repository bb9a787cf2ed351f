namespace DefenceTies.Register.Quality;

/// <summary>What became of the reports that have one thing in common: a rule, a publisher, a kind, a confidence.</summary>
/// <param name="Key">What they have in common; empty for a publisher that is not named.</param>
/// <param name="Accepted">How many were accepted as they were found.</param>
/// <param name="Mended">How many were accepted, and something in them was changed.</param>
/// <param name="Refused">How many were refused.</param>
/// <param name="Unseen">How many nobody has looked at.</param>
public sealed record QualityCount(string Key, int Accepted, int Mended, int Refused, int Unseen)
{
    /// <summary>How many a person has looked at.</summary>
    public int Judged => Accepted + Mended + Refused;

    /// <summary>How many of those were right in all that they told.</summary>
    public QualityShare Right => new(Accepted, Judged);

    /// <summary>How many of those were mended.</summary>
    public QualityShare Amended => new(Mended, Judged);

    /// <summary>How many of those were no event.</summary>
    public QualityShare Wrong => new(Refused, Judged);
}
