using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Api;

/// <summary>An article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline; the file's name when it has none.</param>
/// <param name="Publisher">The outlet or agency.</param>
/// <param name="Published">When it appeared, as EDTF.</param>
/// <param name="File">The file it came in.</param>
/// <param name="Events">How many events it reports.</param>
public sealed record ArticleItem(long Id, string Title, string? Publisher, string? Published, string File, int Events)
{
    internal static ArticleItem Of(ArticleRow row) => new(row.Id, row.Title, row.Publisher, row.Published?.Text, row.FileName, row.Events);
}
