using System.Diagnostics.CodeAnalysis;

namespace DefenceTies.Domain.Time;

/// <summary>
/// A date as well as it is known, in EDTF (ISO 8601-2): levels 0 and 1, and the one-of set of level 2.
/// A single point (<c>2025-10</c>), an interval that the event filled (<c>2025-08-08/2025-08-10</c>, <c>2025-01-29/..</c>),
/// or a set of which one holds (<c>[2025-10-26,2025-10-28]</c>, <c>[2021-09-06..2021-09-08]</c>, <c>[..2025-07-08]</c>).
/// </summary>
/// <remarks>Two dates are equal when their texts are.</remarks>
public sealed class EdtfDate : IEquatable<EdtfDate>
{
    private readonly EdtfRange[] _ranges;
    private readonly EdtfForm _form;

    private EdtfDate(EdtfForm form, EdtfRange[] ranges)
    {
        _form = form;
        _ranges = ranges;
        Text = EdtfText.Write(form, ranges);
        Bounds = BoundsOf(form, ranges);
    }

    /// <summary>The EDTF text, in one canonical spelling.</summary>
    public string Text { get; }

    /// <summary>The days that it may mean, and those that are certain.</summary>
    public DateBounds Bounds { get; }

    /// <summary>Whether it is a point, an interval or a set.</summary>
    public EdtfForm Form => _form;

    /// <summary>The one point, the two ends of an interval, or the members of a set; never empty.</summary>
    public IReadOnlyList<EdtfRange> Members => _ranges;

    /// <summary>Whether any part of it is marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => _ranges.Any(range => IsAbout(range.Start) || IsAbout(range.End));

    /// <summary>The same date at level 1: a set becomes the interval of its bounds.</summary>
    public string Level1Text =>
        _form == EdtfForm.OneOf ? $"{DayOr(Bounds.Earliest)}/{DayOr(Bounds.Latest)}" : Text;

    /// <summary>Reads EDTF.</summary>
    /// <param name="text">Levels 0 and 1, or a one-of set of level 2.</param>
    /// <param name="date">The date, when the text is one.</param>
    /// <returns>Whether the text is a date of these levels.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = EdtfText.TryRead(text, out var form, out var ranges) ? new EdtfDate(form, ranges) : null;
        return date is not null;
    }

    /// <summary>Reads EDTF that is known to be right.</summary>
    /// <exception cref="FormatException">The text is no date of these levels.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no EDTF date of level 0 or 1, nor a one-of set.");

    /// <summary>One day.</summary>
    public static EdtfDate OfDay(DateOnly day) => OfPoint(PointOf(day));

    /// <summary>Some time in a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or season.</exception>
    public static EdtfDate OfMonth(int year, int month) =>
        EdtfPoint.TryCreate(year, month, null, EdtfQualifier.None, out var point) ? OfPoint(point) : throw new ArgumentOutOfRangeException(nameof(month));

    /// <summary>Some time in a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1 and 9999.</exception>
    public static EdtfDate OfYear(int year) =>
        EdtfPoint.TryCreate(year, null, null, EdtfQualifier.None, out var point) ? OfPoint(point) : throw new ArgumentOutOfRangeException(nameof(year));

    /// <summary>A year, season, month or day.</summary>
    public static EdtfDate OfPoint(EdtfPoint point) => new(EdtfForm.Point, [new EdtfRange(point, point)]);

    /// <summary>From one point to another, both included; a day when both are the same.</summary>
    /// <exception cref="ArgumentException">It would end before it begins.</exception>
    public static EdtfDate Interval(EdtfPoint start, EdtfPoint end) =>
        end.Last < start.First ? throw new ArgumentException("An interval ends no earlier than it begins.", nameof(end))
        : start == end ? OfPoint(start)
        : new EdtfDate(EdtfForm.Interval, [new EdtfRange(start, end)]);

    /// <summary>From one day to another, both included.</summary>
    /// <exception cref="ArgumentException">It would end before it begins.</exception>
    public static EdtfDate Interval(DateOnly start, DateOnly end) => Interval(PointOf(start), PointOf(end));

    /// <summary>Some day of a span; nothing says which.</summary>
    /// <exception cref="ArgumentException">The span ends before it begins.</exception>
    public static EdtfDate SomeDayWithin(DateOnly first, DateOnly last) =>
        last < first ? throw new ArgumentException("A span ends no earlier than it begins.", nameof(last))
        : first == last ? OfDay(first)
        : new EdtfDate(EdtfForm.OneOf, [new EdtfRange(PointOf(first), PointOf(last))]);

    /// <summary>Some day no later than the given one: all that is known of an undated event told as past.</summary>
    public static EdtfDate NotAfter(DateOnly last) => new(EdtfForm.OneOf, [new EdtfRange(null, PointOf(last))]);

    /// <summary>One of several dates, as sources that disagree tell them; a single one stands for itself.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static EdtfDate OneOf(IEnumerable<EdtfDate> dates)
    {
        var distinct = dates.Distinct().ToArray();
        return distinct switch
        {
            [] => throw new ArgumentException("One of no dates is none.", nameof(dates)),
            [var only] => only,
            _ => new EdtfDate(EdtfForm.OneOf, [.. distinct.SelectMany(date => date._ranges).Distinct().Order()]),
        };
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal static EdtfPoint PointOf(DateOnly day) =>
        EdtfPoint.TryCreate(day.Year, day.Month, day.Day, EdtfQualifier.None, out var point) ? point : throw new ArgumentOutOfRangeException(nameof(day));

    private static string DayOr(DateOnly? day) => day is { } known ? PointOf(known).ToString() : "..";

    private static bool IsAbout(EdtfPoint? point) =>
        point?.Qualifier is EdtfQualifier.Approximate or EdtfQualifier.ApproximateAndUncertain;

    private static DateBounds BoundsOf(EdtfForm form, EdtfRange[] ranges)
    {
        DateOnly? earliest = ranges.Any(range => range.Start is null) ? null : ranges.Min(range => range.Start!.Value.First);
        DateOnly? latest = ranges.Any(range => range.End is null) ? null : ranges.Max(range => range.End!.Value.Last);
        var (coreFirst, coreLast) = form switch
        {
            EdtfForm.OneOf => earliest == latest ? (earliest, latest) : (null, null),
            EdtfForm.Point => earliest == latest ? (earliest, latest) : (null, null),
            EdtfForm.Interval => (ranges[0].Start?.Last, ranges[0].End?.First),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
        return coreFirst is null || coreLast is null || coreLast < coreFirst
            ? new DateBounds(earliest, latest, null, null)
            : new DateBounds(earliest, latest, coreFirst, coreLast);
    }
}
