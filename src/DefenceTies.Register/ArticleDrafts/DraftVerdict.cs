namespace DefenceTies.Register.ArticleDrafts;

/// <summary>What an editor says of an event that was found in a text.</summary>
public enum DraftVerdict
{
    /// <summary>It is right.</summary>
    Accept = 0,

    /// <summary>It waits in the review queue.</summary>
    Later = 1,

    /// <summary>It is none.</summary>
    Refuse = 2,
}
