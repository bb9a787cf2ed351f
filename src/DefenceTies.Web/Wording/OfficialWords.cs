using DefenceTies.Domain.Officials;

namespace DefenceTies.Web.Wording;

/// <summary>What a reader calls the parts that people play.</summary>
public static class OfficialWords
{
    /// <summary>The heading over people of one part: "Visitor", "Hosts", "Took part".</summary>
    /// <param name="part">The part.</param>
    /// <param name="count">How many people.</param>
    public static string Heading(OfficialPart part, int count) => part switch
    {
        OfficialPart.Visitor => count == 1 ? "Visitor" : "Visitors",
        OfficialPart.Host => count == 1 ? "Host" : "Hosts",
        OfficialPart.Signatory => "Signed",
        OfficialPart.Other => "Took part",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
