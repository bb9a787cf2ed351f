using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Articles;

/// <summary>A page of the list of articles.</summary>
/// <param name="Rows">The articles, newest first.</param>
/// <param name="Next">The last one's key, where there are more.</param>
public sealed record ArticleListing(IReadOnlyList<ArticleRow> Rows, string? Next);
