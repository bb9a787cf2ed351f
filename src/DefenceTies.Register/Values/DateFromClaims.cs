using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Values;

/// <summary>
/// The date that follows from what reports tell: the part of the rule of values that is about dates.
/// </summary>
/// <remarks>
/// What happened is dated by those who tell it as having happened; what is still to come, by the newest article that
/// names a date, since plans are moved. Of dates that fit each other the one that tells more stands: the day before its
/// month, the stay before one of its days, and of two vague ones what they have in common. Dates that do not fit stand
/// side by side as a set, and the field is disputed.
/// </remarks>
internal static class DateFromClaims
{
    internal static (EdtfDate? Date, bool IsDisputed) Combine(IReadOnlyList<ToldReport> reports, EventStatus status)
    {
        var ofStatus = reports.Where(report => report.Status == status && report.Date is not null).ToArray();
        var telling = ofStatus.Length > 0 ? ofStatus : [.. reports.Where(report => report.Date is not null)];
        if (telling.Length == 0)
        {
            return (null, false);
        }

        return status == EventStatus.Occurred ? Combine([.. telling.Select(report => report.Date!)]) : (telling[^1].Date, false);
    }

    internal static (EdtfDate? Date, bool IsDisputed) Combine(IReadOnlyList<EdtfDate> told)
    {
        var dates = told.DistinctBy(date => (date.Bounds, IsStay(date))).ToArray();
        var best = dates.Where(date => !dates.Any(other => !ReferenceEquals(other, date) && TellsMore(other, date))).ToArray();
        if (best.Length == 1)
        {
            return (best[0], false);
        }

        var first = best.Max(date => date.Bounds.Earliest ?? DateOnly.MinValue);
        var last = best.Min(date => date.Bounds.Latest ?? DateOnly.MaxValue);
        return first <= last && first > DateOnly.MinValue && last < DateOnly.MaxValue && !best.Any(IsStay)
            ? (EdtfDate.SomeDayWithin(first, last), false)
            : (EdtfDate.OneOf(best), true);
    }

    private static bool TellsMore(EdtfDate one, EdtfDate than) =>
        (IsStay(one), IsStay(than)) switch
        {
            (true, true) or (true, false) when IsWithin(than, one) => true,
            (_, true) => false,
            _ => IsWithin(one, than),
        };

    // An interval that the event filled, as against a span inside which it lies.
    private static bool IsStay(EdtfDate date) => date.Form == EdtfForm.Interval && date.Bounds.CoreFirst is not null;

    private static bool IsWithin(EdtfDate inner, EdtfDate outer) =>
        (outer.Bounds.Earliest ?? DateOnly.MinValue) <= (inner.Bounds.Earliest ?? DateOnly.MinValue)
        && (inner.Bounds.Latest ?? DateOnly.MaxValue) <= (outer.Bounds.Latest ?? DateOnly.MaxValue);
}
