namespace DefenceTies.Extraction.World;

/// <summary>A military rank.</summary>
/// <param name="Id">Its identifier in the file.</param>
/// <param name="Forms">Its names and abbreviations.</param>
/// <param name="Service">Army, navy, air or any.</param>
/// <param name="Level">NATO's officer grade, 1 to 10.</param>
public sealed record Rank(string Id, IReadOnlyList<string> Forms, string Service, int Level);
