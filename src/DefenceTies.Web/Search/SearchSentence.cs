using DefenceTies.Register.Search;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Search;

/// <summary>Says what a search found.</summary>
public static class SearchSentence
{
    /// <summary>How much: "12 events and 3 articles tell of it." or that nothing does.</summary>
    public static string Of(SearchResults found) =>
        found.EventCount + found.ArticleCount > 0
            ? $"{UpTo(found.EventCount, "event")} and {UpTo(found.ArticleCount, "article")} have “{found.Text}”."
        : found.IsEmpty ? $"Nothing in the register has “{found.Text}”."
        : $"No event and no article has “{found.Text}”; these names are like it.";

    /// <summary>How much of it is shown: "All 3." or "The best 10 of 1,000 or more."</summary>
    public static string Shown(int shown, int count) => shown >= count ? "" : $"The best {shown} of {Number(count)}.";

    private static string UpTo(int count, string noun) => count >= SearchResults.CountLimit ? $"{Number(count)} {noun}s" : Counted.Of(count, noun);

    private static string Number(int count) => count >= SearchResults.CountLimit ? $"{count:N0} or more" : $"{count:N0}";
}
