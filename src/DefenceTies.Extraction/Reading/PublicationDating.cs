using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Reading;

/// <summary>Tells when an article appeared: by what the page says of it, else by what its content implies.</summary>
internal sealed class PublicationDating(WordSet futureWords)
{
    private const int LongestGap = 60;
    private const int Week = 7;
    private const int MonthOfDays = 31;

    /// <summary>Dates an article.</summary>
    internal Dating Of(ArticlePage page, Dateline? dateline, IReadOnlyList<TaggedSentence> sentences)
    {
        var own = page.Lines.Index().Where(pair => pair.Item.Date is { } date && (date.Kind != DatedLineKind.Bare || pair.Index > page.TitleAt)).Select(pair => pair.Item.Date!).ToList();
        if (own.OrderBy(date => date.Kind).FirstOrDefault() is { } told && DayOf(told.Date) is { } day)
        {
            return Dating.On(day, told.Kind switch
            {
                DatedLineKind.Header => "The header before the text gives this day.",
                DatedLineKind.Labelled => "The page says that it was published or updated on this day.",
                _ => "This day stands below the headline.",
            });
        }

        var pageDay = page.Lines.Select(line => line.Date is { } date ? DayOf(date.Date) : null).FirstOrDefault(found => found is not null);
        if (dateline?.Date is { } written && DatelineDay(written, pageDay ?? LatestYearDay(sentences)) is { } datelineDay)
        {
            return Dating.On(datelineDay, "The dateline gives this day.");
        }

        return pageDay is { } top && !Contradicts(top, sentences)
            ? Dating.On(top, "The page bears this date, and the text agrees with it.")
            : Implied(pageDay, sentences);
    }

    /// <summary>A page's date that lies months away from every day that the text names is the day of printing.</summary>
    private static bool Contradicts(DateOnly pageDay, IReadOnlyList<TaggedSentence> sentences)
    {
        var days = DaysBefore(pageDay, sentences).ToList();
        return days.Count > 0 && days.All(found => pageDay.DayNumber - found.Day.DayNumber > LongestGap);
    }

    /// <summary>The latest day named without its year was recent: a week to a month ago, or just now when the same sentence looks ahead.</summary>
    private Dating Implied(DateOnly? pageDay, IReadOnlyList<TaggedSentence> sentences)
    {
        if ((pageDay ?? LatestYearDay(sentences)) is not { } limit || DaysBefore(limit, sentences).OrderByDescending(found => found.Day).FirstOrDefault() is not { Sentence: { } sentence } latest)
        {
            return Dating.Unknown;
        }

        if (LooksAhead(sentence))
        {
            var last = sentences.SelectMany(other => LooksAhead(other) ? other.Dates : [])
                .Select(date => date.Date is WeekdayDate weekday ? weekday.In(latest.Day, Direction.Future)?.Bounds.Earliest : null)
                .Where(day => day > latest.Day)
                .Min() ?? latest.Day.AddDays(Week);
            return new Dating(Common(latest.Day, last), "The text speaks of a day of this month as just past and looks ahead from it.", latest.Day, last);
        }

        var (from, to) = (latest.Day.AddDays(Week), latest.Day.AddDays(MonthOfDays));
        return new Dating(Common(from, to), "The latest day that the text names without a year lies shortly before.", from, to);
    }

    private static EdtfDate? Common(DateOnly first, DateOnly last) =>
        first.Year != last.Year ? null
        : first.Month == last.Month ? EdtfDate.OfMonth(first.Year, first.Month)
        : EdtfDate.OfYear(first.Year);

    private bool LooksAhead(TaggedSentence sentence) =>
        sentence.Tokens.Index().Any(pair => futureWords.EndAt(sentence.Tokens, pair.Index) is not null);

    private static IEnumerable<(DateOnly Day, TaggedSentence Sentence)> DaysBefore(DateOnly limit, IReadOnlyList<TaggedSentence> sentences) =>
        from sentence in sentences
        from date in sentence.Dates
        let written = date.Date as WrittenDate
        where written is { IsDayWithoutYear: true }
        let day = written.In(limit, Direction.Past)?.Bounds.Earliest
        where day is not null
        select (day.Value, sentence);

    /// <summary>The last day of the latest year that the text writes out.</summary>
    private static DateOnly? LatestYearDay(IReadOnlyList<TaggedSentence> sentences) =>
        sentences.SelectMany(sentence => sentence.Dates).Select(date => (date.Date as WrittenDate)?.Year).Max() is { } year
            ? new DateOnly(year, 12, 31)
            : null;

    private static DateOnly? DatelineDay(WrittenDate written, DateOnly? limit) =>
        written.Year is not null ? DayOf(written)
        : limit is { } day ? written.In(day, Direction.Past)?.Bounds.Earliest
        : null;

    private static DateOnly? DayOf(WrittenDate date) =>
        date.In(new DateOnly(date.Year ?? 2000, 1, 1), Direction.Nearest)?.Bounds.Earliest;
}
