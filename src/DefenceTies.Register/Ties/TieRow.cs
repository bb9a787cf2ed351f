using System.Diagnostics.CodeAnalysis;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Events;

namespace DefenceTies.Register.Ties;

/// <summary>Two countries as a list shows them.</summary>
/// <param name="First">The country whose code comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Events">How many events both are parties of.</param>
/// <param name="LastContact">The latest possible day of the newest of them that occurred; none without one.</param>
public sealed record TieRow(CountryName First, CountryName Second, int Events, DateOnly? LastContact);

/// <summary>The place of a tie in the list by codes, by which one page of it follows the other.</summary>
/// <param name="A">The country whose code comes first.</param>
/// <param name="B">The other.</param>
public sealed record TieKey(CountryCode A, CountryCode B)
{
    /// <summary>Reads a key that <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TieKey? key)
    {
        key = (text ?? "").Split('-') is [var first, var second] && CountryCode.TryParse(first, out var a) && CountryCode.TryParse(second, out var b) && a < b
            ? new TieKey(a, b)
            : null;
        return key is not null;
    }

    /// <summary>The key as it stands in an address.</summary>
    public override string ToString() => $"{A.Value}-{B.Value}";
}
