namespace DefenceTies.Register.Suggestions;

/// <summary>What an editor says of a suggestion.</summary>
public enum SuggestionVerdict
{
    /// <summary>The value that the sources tell is to stand.</summary>
    Accept,

    /// <summary>The value that was decided stays. The same words do not suggest it again.</summary>
    Refuse,

    /// <summary>It is open again.</summary>
    Reopen,
}
