namespace DefenceTies.Register.Quality;

/// <summary>What people made of a report, one event as one article tells it.</summary>
public enum QualityVerdict
{
    /// <summary>Nobody has looked at it yet.</summary>
    Unseen = 0,

    /// <summary>It was accepted, and nothing that it told was changed.</summary>
    Accepted = 1,

    /// <summary>It was accepted, and a person changed something that it told.</summary>
    Mended = 2,

    /// <summary>It was refused: it is no event, or none worth keeping.</summary>
    Refused = 3,
}
