using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DefenceTies.Register.Officials;

/// <summary>The place of an official in the list by name, by which one page of it follows the other.</summary>
/// <param name="Id">The official's id.</param>
/// <param name="SortName">The name as it is sorted by.</param>
public sealed record OfficialKey(long Id, string SortName)
{
    /// <summary>Reads a key that <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OfficialKey? key)
    {
        var parts = (text ?? "").Split('.', 2);
        key = parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !parts[1].Any(char.IsControl)
            ? new OfficialKey(id, parts[1])
            : null;
        return key is not null;
    }

    /// <summary>The key as it stands in an address, not yet encoded for it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}.{SortName}");
}
