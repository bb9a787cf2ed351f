using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DefenceTies.Register.Timeline;

/// <summary>The place of an event in the timeline, by which one page of it follows the other.</summary>
/// <param name="SortKey">The event's sort key; 0 for an undated one.</param>
/// <param name="Id">The event's id.</param>
public sealed record PageKey(int SortKey, long Id) : IComparable<PageKey>
{
    /// <inheritdoc/>
    public int CompareTo(PageKey? other) => other is null ? 1 : SortKey == other.SortKey ? Id.CompareTo(other.Id) : SortKey.CompareTo(other.SortKey);

    /// <summary>Before in the order of keys.</summary>
    public static bool operator <(PageKey left, PageKey right) => left.CompareTo(right) < 0;

    /// <summary>After in the order of keys.</summary>
    public static bool operator >(PageKey left, PageKey right) => left.CompareTo(right) > 0;

    /// <summary>Not after in the order of keys.</summary>
    public static bool operator <=(PageKey left, PageKey right) => left.CompareTo(right) <= 0;

    /// <summary>Not before in the order of keys.</summary>
    public static bool operator >=(PageKey left, PageKey right) => left.CompareTo(right) >= 0;

    /// <summary>The place that the row key of a full-text table tells.</summary>
    internal static PageKey OfRowKey(long key) => new((int)(key >> 32), key & uint.MaxValue);

    /// <summary>The row key of a full-text table.</summary>
    internal long RowKey => Tables.TimelineOrder.RowKeyOf(SortKey, Id);

    /// <summary>Reads a key that <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PageKey? key)
    {
        var parts = (text ?? "").Split('.');
        key = parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var sortKey)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new PageKey(sortKey, id)
            : null;
        return key is not null;
    }

    /// <summary>The key as it stands in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SortKey}.{Id}");
}
