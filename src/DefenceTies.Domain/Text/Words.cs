namespace DefenceTies.Domain.Text;

/// <summary>
/// The one spelling of every enumerated value outside the program: in the address line, in exports, in claims.
/// Lower case, words joined by hyphens (<c>in-force</c>).
/// </summary>
public static class Words
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => WordTable<T>.Words[value];

    /// <summary>Reads a word, in any letter case.</summary>
    /// <returns>Whether there is a value of that word.</returns>
    public static bool TryRead<T>(string? word, out T value)
        where T : struct, Enum => WordTable<T>.Values.TryGetValue(word?.Trim() ?? "", out value);

    /// <summary>All words, in the order of their values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => WordTable<T>.InOrder;
}
