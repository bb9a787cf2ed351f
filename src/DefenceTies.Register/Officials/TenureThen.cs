using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Officials;

/// <summary>Which post an official held at a time, as far as known.</summary>
internal static class TenureThen
{
    /// <summary>The post held then: one that an editor dated over it, else one read of around it, else the one read of nearest to it; the last one when no time is given.</summary>
    /// <param name="tenures">The person's posts.</param>
    /// <param name="then">The days meant.</param>
    internal static Tenure? Of(IReadOnlyCollection<Tenure> tenures, DateBounds then) =>
        tenures.Where(tenure => !IsExcluded(tenure, then))
            .OrderByDescending(tenure => then.IsUnknown ? 0 : IsHeld(tenure, then) ? 2 : IsRead(tenure, then) ? 1 : 0)
            .ThenBy(tenure => then.IsUnknown ? 0 : Distance(tenure, then))
            .ThenByDescending(tenure => tenure.Held is { } held ? held.Bounds.Latest ?? DateOnly.MaxValue : tenure.LastRead?.Bounds.Latest ?? DateOnly.MinValue)
            .ThenBy(tenure => tenure.Id)
            .FirstOrDefault();

    /// <summary>Whether an editor dated the post and the days lie outside of it.</summary>
    internal static bool IsExcluded(Tenure tenure, DateBounds then) =>
        tenure.Held is { Bounds: { IsUnknown: false } held } && !then.IsUnknown && !held.Overlaps(then);

    /// <summary>Whether the person was read of in the post both before and after, or within, the days.</summary>
    internal static bool IsRead(Tenure tenure, DateBounds then) =>
        tenure.FirstRead?.Bounds.Earliest is { } first && tenure.LastRead?.Bounds.Latest is { } last && then.Overlaps(new DateBounds(first, last, null, null));

    private static bool IsHeld(Tenure tenure, DateBounds then) => tenure.Held?.Bounds.Overlaps(then) == true;

    private static int Distance(Tenure tenure, DateBounds then) =>
        new[] { tenure.Held, tenure.FirstRead, tenure.LastRead }.Select(date => date?.Bounds.DaysApart(then)).Min() ?? int.MaxValue;
}
