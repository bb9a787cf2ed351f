using DefenceTies.Domain.Articles;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A person among a sentence's tokens, rank and post with the name.</summary>
/// <param name="First">The first token of it all.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Person">Who.</param>
/// <param name="NameSpan">Where rank and name stand.</param>
/// <param name="Post">The post told here.</param>
internal sealed record PersonMention(int First, int End, Person Person, TextSpan NameSpan, PostPhrase? Post);
