using DefenceTies.Register.Articles;
using DefenceTies.Register.Citing;
using DefenceTies.Register.Editing;

namespace DefenceTies.Web.Citing;

/// <summary>What stands on the page on which a passage becomes the evidence of a field.</summary>
/// <param name="Record">The event; none when none is chosen, or it does not stand.</param>
/// <param name="Article">The article; none likewise.</param>
/// <param name="Places">Where the quoted words stand in it.</param>
/// <param name="Problem">What is wrong, in words; none when nothing is.</param>
public sealed record CiteView(EditableRecord? Record, ArticlePage? Article, IReadOnlyList<FoundPassage> Places, string? Problem);
