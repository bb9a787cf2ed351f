namespace DefenceTies.Extraction.Evaluation;

/// <summary>The annotations of one text.</summary>
/// <param name="File">The text's file name.</param>
/// <param name="Published">When the article appeared, as EDTF; none when a careful reader cannot tell.</param>
/// <param name="Publisher">The outlet or agency; none when the text names neither.</param>
/// <param name="Events">Its events.</param>
public sealed record GoldFile(string File, string? Published, string? Publisher, IReadOnlyList<GoldEvent> Events);
