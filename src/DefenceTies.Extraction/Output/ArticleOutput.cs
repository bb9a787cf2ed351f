namespace DefenceTies.Extraction.Output;

/// <summary>An article as <c>extract</c> prints it.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Publisher">The outlet, else the agency.</param>
/// <param name="Published">When it appeared, as EDTF of level 1.</param>
/// <param name="Start">Its first UTF-16 unit in the file's text.</param>
/// <param name="End">The unit after its last one.</param>
/// <param name="Events">What it reports.</param>
public sealed record ArticleOutput(string? Title, string? Publisher, string? Published, int Start, int End, IReadOnlyList<EventOutput> Events);
