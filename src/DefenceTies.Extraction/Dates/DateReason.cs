namespace DefenceTies.Extraction.Dates;

/// <summary>How a date follows from the words of a text. Put into words only when somebody asks, for most dates are never asked about.</summary>
internal abstract record DateReason
{
    /// <summary>The reason, in a sentence or several.</summary>
    /// <param name="text">The source that the date was read in.</param>
    internal abstract string In(string text);
}
