using System.Globalization;
using DefenceTies.Domain.Articles;

namespace DefenceTies.Web.Evidence;

/// <summary>The ids of sentences that links lead to.</summary>
public static class EvidenceAnchor
{
    /// <summary>The id of the sentence that begins there.</summary>
    /// <param name="prefix">What tells the same sentence under two reports apart.</param>
    /// <param name="sentence">Where the sentence stands.</param>
    public static string Of(string prefix, TextSpan sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}-{sentence.Start}");
}
