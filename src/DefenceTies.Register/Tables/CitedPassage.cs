namespace DefenceTies.Register.Tables;

/// <summary>A passage of an article on which a person's decision rests.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Start">The first unit of the words in the text of the article's source.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Words">The very words.</param>
public sealed record CitedPassage(long ArticleId, int Start, int End, string Words);
