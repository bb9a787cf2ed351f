using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Evidence;

/// <summary>An article as a list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline; the file's name when it has none.</param>
/// <param name="Publisher">The outlet or agency; none when not named.</param>
/// <param name="Published">When it appeared; none when it does not tell.</param>
/// <param name="FileName">The file it came in.</param>
/// <param name="Events">How many events it reports.</param>
public sealed record ArticleRow(long Id, string Title, string? Publisher, EdtfDate? Published, string FileName, int Events);
