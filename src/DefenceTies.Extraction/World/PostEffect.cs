namespace DefenceTies.Extraction.World;

/// <summary>What a word before a post does to it.</summary>
public enum PostEffect
{
    /// <summary>Nothing.</summary>
    Same = 0,

    /// <summary>It makes the post a lower one ("Deputy").</summary>
    Lower = 1,

    /// <summary>The holder stands in ("Acting").</summary>
    Acting = 2,

    /// <summary>The holder has left the post ("Former").</summary>
    Former = 3,
}
