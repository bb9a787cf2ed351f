namespace DefenceTies.Domain.Time;

/// <summary>A member of a date: from one point to another; both are the same for a single point, one is missing when that end is open.</summary>
/// <param name="Start">The first point; none when open.</param>
/// <param name="End">The last point; none when open.</param>
public readonly record struct EdtfRange(EdtfPoint? Start, EdtfPoint? End) : IComparable<EdtfRange>
{
    /// <summary>Earlier starts first, then earlier ends; an open start is the earliest, an open end the latest.</summary>
    public int CompareTo(EdtfRange other)
    {
        var byStart = (Start?.First ?? DateOnly.MinValue).CompareTo(other.Start?.First ?? DateOnly.MinValue);
        return byStart != 0 ? byStart : (End?.Last ?? DateOnly.MaxValue).CompareTo(other.End?.Last ?? DateOnly.MaxValue);
    }

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(EdtfRange left, EdtfRange right) => left.CompareTo(right) < 0;

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(EdtfRange left, EdtfRange right) => left.CompareTo(right) > 0;

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(EdtfRange left, EdtfRange right) => left.CompareTo(right) <= 0;

    /// <summary>Order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(EdtfRange left, EdtfRange right) => left.CompareTo(right) >= 0;
}
