using System.Diagnostics.CodeAnalysis;

namespace DefenceTies.Domain.Countries;

/// <summary>
/// The code of a party: ISO 3166-1 alpha-3 for a country (<c>BGD</c>), or the register's own two to five capital
/// letters for an international organisation that acts as one (<c>UNO</c>, <c>NATO</c>, <c>EU</c>).
/// </summary>
/// <remarks>Only the shape is checked here; whether a code stands for anyone is the table of countries' business.</remarks>
public sealed record CountryCode : IComparable<CountryCode>
{
    /// <summary>The longest code there is.</summary>
    public const int MaxLength = 5;

    private CountryCode(string value) => Value = value;

    /// <summary>The code in capitals.</summary>
    public string Value { get; }

    /// <summary>Reads a code in any letter case; white space around it is no part of it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="code">The code, when the text has the shape of one.</param>
    /// <returns>Whether the text has the shape of a code.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CountryCode? code)
    {
        var trimmed = text?.Trim();
        code = trimmed is { Length: >= 2 and <= MaxLength } && trimmed.All(char.IsAsciiLetter)
            ? new CountryCode(trimmed.ToUpperInvariant())
            : null;
        return code is not null;
    }

    /// <summary>Reads a code that is known to be one.</summary>
    /// <exception cref="FormatException">The text has not the shape of a code.</exception>
    public static CountryCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no country code: two to five letters are.");

    /// <inheritdoc/>
    public int CompareTo(CountryCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Alphabetical order.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left.CompareTo(right) < 0;

    /// <summary>Alphabetical order.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left.CompareTo(right) > 0;

    /// <summary>Alphabetical order.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Alphabetical order.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left.CompareTo(right) >= 0;
}
