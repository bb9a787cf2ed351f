using DefenceTies.Domain.Time;
using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Wording;

/// <summary>What a source is called.</summary>
public static class SourceWords
{
    /// <summary>What is said of an article whose publisher is not named.</summary>
    public const string Unnamed = "Publisher not named";

    /// <summary>The publisher.</summary>
    public static string Publisher(ArticleRow article) => article.Publisher ?? Unnamed;

    /// <summary>When it appeared: "24 Nov 2025", or "undated".</summary>
    public static string Published(ArticleRow article) =>
        article.Published is null ? "undated" : DateWords.Short(article.Published);

    /// <summary>A name short enough for the head of a narrow column: "NDTV", or "24 Nov 2025 article" when no publisher is named.</summary>
    public static string Short(ArticleRow article) =>
        article.Publisher ?? (article.Published is null ? $"article {article.Id}" : $"{DateWords.Short(article.Published)} article");
}
