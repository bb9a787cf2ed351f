namespace DefenceTies.Extraction.Wording;

/// <summary>Where common words count that say too little by themselves.</summary>
internal enum LastResort
{
    /// <summary>In a sentence that no other rule made anything of.</summary>
    Yes,

    /// <summary>In an article that no other rule made anything of.</summary>
    Article,
}
