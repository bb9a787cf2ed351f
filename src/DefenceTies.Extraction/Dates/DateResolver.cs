using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Dates;

/// <summary>Turns what a text says of a date into the date, as precisely as the publication date allows.</summary>
internal static class DateResolver
{
    private const int AnyYear = 2000;

    /// <summary>The date; none when the text does not tell it.</summary>
    /// <param name="expression">What the text says.</param>
    /// <param name="dating">When it was published.</param>
    /// <param name="direction">Which way the date lies.</param>
    /// <param name="anchor">The date that the text told last.</param>
    internal static EdtfDate? Resolve(DateExpression expression, Dating dating, Direction direction, EdtfDate? anchor = null)
    {
        if (expression is AnchoredDate anchored)
        {
            return anchor is null ? null : anchored.From(anchor);
        }

        if (expression is WrittenDate { AnchorYearOffset: { } years } ofYear && anchor?.Bounds.Earliest is { } told)
        {
            expression = ofYear with { Year = told.Year + years };
        }

        if (expression is DayOfMonth day && anchor is not null && day.Beside(anchor) is { } beside)
        {
            return beside;
        }

        if (expression is DaysOfMonth days && anchor is not null && days.Beside(anchor) is { } besides)
        {
            return besides;
        }

        if (expression.IsAbsolute)
        {
            return expression.In(new DateOnly(AnyYear, 1, 1), direction);
        }

        if (dating is not { First: { } first, Last: { } last })
        {
            return null;
        }

        var early = expression.In(first, direction);
        var late = first == last ? early : expression.In(last, direction);
        return early is null || late is null || early.Equals(late) ? early ?? late
            : first.Month == last.Month && first.Year == last.Year && expression is WrittenDate { Month: not null } or WrittenRange ? (direction == Direction.Future ? early : late)
            : Common(early, late);
    }

    /// <summary>The month, else the year, that both lie in.</summary>
    private static EdtfDate? Common(EdtfDate early, EdtfDate late)
    {
        var (first, last) = (early.Bounds.Earliest, late.Bounds.Latest);
        return first?.Year != last?.Year || first is null ? null
            : first.Value.Month == last!.Value.Month ? EdtfDate.OfMonth(first.Value.Year, first.Value.Month)
            : EdtfDate.OfYear(first.Value.Year);
    }
}
