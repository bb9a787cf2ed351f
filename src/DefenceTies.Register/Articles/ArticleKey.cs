using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DefenceTies.Register.Articles;

/// <summary>The place of an article in the list by date, by which one page of it follows the other.</summary>
/// <param name="Day">The last day on which it can have appeared; none when it does not tell.</param>
/// <param name="Id">The article's id.</param>
public sealed record ArticleKey(DateOnly? Day, long Id)
{
    private const string Undated = "undated";

    /// <summary>Reads a key that <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ArticleKey? key)
    {
        key = null;
        var parts = (text ?? "").Split('.');
        if (parts.Length != 2 || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        key = parts[0] == Undated ? new ArticleKey(null, id)
            : DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new ArticleKey(day, id)
            : null;
        return key is not null;
    }

    /// <summary>The key as it stands in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Undated}.{Id}");
}
