using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Register.Events;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Web.History;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Review;

/// <summary>What the review queue says.</summary>
public static class ReviewWords
{
    /// <summary>The reasons for which an event is refused, each under a key from 1 on; they stand in its history.</summary>
    public static IReadOnlyList<string> Refusals { get; } = ["Not an event", "Too vague", "Duplicate", "Misread"];

    /// <summary>A certainty with two digits: "0.41".</summary>
    public static string Certainty(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What another editor did to an event while this one looked at it, and what is left to do.</summary>
    /// <param name="title">The event's title as it was looked at.</param>
    /// <param name="changes">What the other changed.</param>
    public static ReviewAnswer Meanwhile(string title, IReadOnlyList<FieldConflict> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.FirstOrDefault(conflict => conflict.Change is { Field: RecordField.Review, After: not "extracted" }) is { } decided)
        {
            return new ReviewAnswer($"{decided.By} accepted “{title}” while you looked at it. Your verdict was not needed; here is what waits next.", StaysOpen: false);
        }

        var fields = string.Join(", ", changes.Select(conflict => ChangedFieldWords.Field(conflict.Change).ToLowerInvariant()).Distinct());
        var whose = string.Join(" and ", changes.Select(conflict => conflict.By).Distinct());
        return new ReviewAnswer(
            changes.Count == 0 ? $"“{title}” was changed while you looked at it, and changed back. Nothing was done: decide again."
                : $"{whose} changed “{title}” while you looked at it: {fields}. Nothing was done: look at it as it stands now, and decide again.",
            StaysOpen: true);
    }

    /// <summary>What became of an event that another editor took away while this one looked at it.</summary>
    /// <param name="title">The event's title as it was looked at.</param>
    /// <param name="last">The last change of it; none when there never was one.</param>
    public static string Gone(string title, HistoryEntry? last) => last is null
        ? $"“{title}” is no longer there. Your verdict was not needed; here is what waits next."
        : $"{last.Line.By} {(last.MergedInto is { } into ? $"merged “{title}” into event {into}" : $"refused “{title}”")} while you looked at it{(last.Line.Why is { } why ? $" ({why})" : "")}. Your verdict was not needed; here is what waits next.";

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
