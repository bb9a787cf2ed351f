namespace DefenceTies.Extraction.Wording;

/// <summary>Where parties may come from that do not act in the sentence.</summary>
internal enum ContextPlace
{
    /// <summary>From what was told or named before, or what the article is about.</summary>
    Yes,

    /// <summary>Only from the countries that the sentence itself names in whatever form.</summary>
    Here,
}
