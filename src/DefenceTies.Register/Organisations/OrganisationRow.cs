using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DefenceTies.Register.Events;

namespace DefenceTies.Register.Organisations;

/// <summary>An organisation as a list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">The country it belongs to; none when not told.</param>
/// <param name="Events">How many events it took part in.</param>
public sealed record OrganisationRow(long Id, string Name, CountryName? Country, int Events);

/// <summary>The place of an organisation in the list by name, by which one page of it follows the other.</summary>
/// <param name="Id">The organisation's id.</param>
/// <param name="FoldedName">The name as it is sorted by.</param>
public sealed record OrganisationKey(long Id, string FoldedName)
{
    /// <summary>Reads a key that <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OrganisationKey? key)
    {
        var parts = (text ?? "").Split('.', 2);
        key = parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !parts[1].Any(char.IsControl)
            ? new OrganisationKey(id, parts[1])
            : null;
        return key is not null;
    }

    /// <summary>The key as it stands in an address, not yet encoded for it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}.{FoldedName}");
}
