namespace DefenceTies.Extraction.World;

/// <summary>A model or type of military equipment ("JF-17", "corvette").</summary>
/// <param name="Name">Its designation or common noun, in the singular.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Aliases">Other names and spellings.</param>
public sealed record EquipmentModel(string Name, EquipmentKind Kind, IReadOnlyList<string> Aliases)
{
    /// <summary>
    /// All ways to write one name: with and without the hyphen between letters and digits ("F-16", "F16"), in the
    /// singular and the plural.
    /// </summary>
    internal static IEnumerable<string> SpellingsOf(string name)
    {
        foreach (var spelling in new[] { name, WithoutHyphen(name), WithHyphen(name) }.Distinct(StringComparer.Ordinal))
        {
            yield return spelling;
            if (PluralOf(spelling) is { } plural)
            {
                yield return plural;
            }
        }
    }

    private static string WithoutHyphen(string name) =>
        name.IndexOf('-', StringComparison.Ordinal) is var at and > 0 && char.IsUpper(name[0]) && at + 1 < name.Length && char.IsDigit(name[at + 1])
            ? name.Remove(at, 1)
            : name;

    private static string WithHyphen(string name)
    {
        for (var at = 1; at < name.Length && char.IsUpper(name[at - 1]); at++)
        {
            if (char.IsDigit(name[at]))
            {
                return name.Insert(at, "-");
            }
        }

        return name;
    }

    private static string? PluralOf(string name) => name switch
    {
        [.., 's'] or [.., 'S'] => null,
        _ when name.EndsWith("craft", StringComparison.OrdinalIgnoreCase) || name.EndsWith("artillery", StringComparison.OrdinalIgnoreCase) || name.EndsWith("ammunition", StringComparison.OrdinalIgnoreCase) => null,
        [.., 'c' or 's', 'h'] or [.., 'x'] => name + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => name[..^1] + "ies",
        [.., 'm', 'a', 'n'] => name[..^2] + "en",
        _ => name + "s",
    };
}
