using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Register.Events;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Review;

/// <summary>What the review queue says.</summary>
public static class ReviewWords
{
    /// <summary>The reasons for which an event is refused, each under a key from 1 on; they stand in its history.</summary>
    public static IReadOnlyList<string> Refusals { get; } = ["Not an event", "Too vague", "Duplicate", "Misread"];

    /// <summary>A certainty with two digits: "0.41".</summary>
    public static string Certainty(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What an event lacks or is in doubt about; none when nothing shows.</summary>
    public static string? Doubts(EventPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        string?[] doubts =
        [
            page.Row.Date is null ? "no date is told" : page.Row.Date.Bounds.CoreFirst is null ? "no day is certain" : null,
            page.Row.Parties.Count < 2 ? "only one party is named" : null,
            page.Row.Disputed.Count > 0 ? $"the sources disagree on the {string.Join(" and the ", page.Row.Disputed.Select(FieldWords.Of))}" : null,
            page.Row.Sources == 1 ? "one source tells of it" : null,
            page.Reports.SelectMany(report => report.Claims).Any(claim => claim.Field == ClaimField.Office) && page.Row.Officials.Count == 0 ? "nobody is named" : null,
        ];
        var told = doubts.OfType<string>().ToArray();
        return told.Length == 0 ? null : $"{char.ToUpperInvariant(told[0][0])}{string.Join("; ", told)[1..]}.";
    }
}
