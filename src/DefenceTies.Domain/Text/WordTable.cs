using System.Collections.Frozen;

namespace DefenceTies.Domain.Text;

/// <summary>The words of one enumeration, made from its members' names.</summary>
internal static class WordTable<T>
    where T : struct, Enum
{
    internal static FrozenDictionary<T, string> Words { get; } =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Hyphenated(value.ToString()));

    internal static FrozenDictionary<string, T> Values { get; } =
        Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    internal static IReadOnlyList<string> InOrder { get; } = [.. Enum.GetValues<T>().Select(value => Words[value])];

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
