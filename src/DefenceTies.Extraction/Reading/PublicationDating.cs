using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Reading;

/// <summary>Tells when an article appeared: by what the page says of it, else by what its content implies.</summary>
internal sealed partial class PublicationDating(Knowledge knowledge)
{
    private readonly WordSet _futureWords = knowledge.Sets.Need("future-word");
    private readonly OutletNames _outlets = new(knowledge);
    private const int LongestGap = 60;
    private const int LongestHeadLine = 120;
    private const int CloseEnough = 7;
    private const int Week = 7;
    private const int MonthOfDays = 31;

    /// <summary>Dates an article.</summary>
    internal Dating Of(ArticlePage page, Dateline? dateline, IReadOnlyList<TaggedSentence> sentences)
    {
        var body = page.Lines.TakeWhile(line => !line.IsProse).Count();
        var tail = page.Lines.TakeWhile((line, at) => at < body || !line.OpensTail).Count();
        var own = page.Lines.Index()
            .Where(pair => pair.Item.Date is { Date.Day: not null } date && date.Kind != DatedLineKind.Printed && (date.Kind != DatedLineKind.Bare || (pair.Index > page.TitleAt && pair.Index < tail) || (pair.Index < body && NamesOutlet(pair.Item))))
            .OrderBy(pair => pair.Item.Date!.Kind == DatedLineKind.Header ? 0 : pair.Index < body ? 1 : 2)
            .ThenBy(pair => pair.Item.Date!.Kind)
            .Select(pair => pair.Item.Date!);
        if (own.FirstOrDefault() is { } told && DayOf(Settled(told, page, dateline, sentences)) is { } day)
        {
            return Dating.On(day, told.Kind switch
            {
                DatedLineKind.Header => "The header before the text gives this day.",
                DatedLineKind.Labelled or DatedLineKind.Updated => "The page says that it was published or updated on this day.",
                _ => "This day stands below the headline.",
            });
        }

        var pageDay = page.Lines.Select(line => line.Date is { Date.Day: not null } date ? DayOf(date.Date) : null).FirstOrDefault(found => found is not null);
        if (dateline?.Date is { } written && DatelineDay(written, pageDay ?? YearOfHead(page, body) ?? LatestYearDay(sentences)) is { } datelineDay)
        {
            return Dating.On(datelineDay, "The dateline gives this day.");
        }

        if (page.Lines.FirstOrDefault(line => line.Date is { Date: { Day: null, Month: not null } })?.Date?.Date is { Year: { } year, Month: { } month })
        {
            var first = new DateOnly(year, month, 1);
            return new Dating(EdtfDate.OfMonth(year, month), "The page gives this month.", first, first.AddMonths(1).AddDays(-1));
        }

        if (pageDay is null && page.Lines.Take(body).Select(DayIn).FirstOrDefault(found => found is not null) is { } head)
        {
            return Dating.On(head, "A line above the text names this day.");
        }

        return pageDay is { } top && !Contradicts(top, sentences)
            ? Dating.On(top, "The page bears this date, and the text agrees with it.")
            : Implied(pageDay, sentences);
    }

    /// <summary>"Defense Post - Saturday, August 6, 2022": a row with the name of the outlet and a date is the article's, wherever it stands.</summary>
    private bool NamesOutlet(PageLine line) => LineParts.Of(line.Text) is [var first, _, ..] && _outlets.Listed(first) is not null;

    /// <summary>Of a date in digits that can be read two ways, the one that the rest of the page agrees with.</summary>
    private static WrittenDate Settled(DatedLine line, ArticlePage page, Dateline? dateline, IReadOnlyList<TaggedSentence> sentences)
    {
        if (line.Swapped is not { } swapped || DayOf(line.Date) is not { } usual || DayOf(swapped) is not { } other)
        {
            return line.Date;
        }

        var others = page.Lines.Select(found => found.Date).Where(date => date is { Swapped: null, Date.Day: not null }).Select(date => DayOf(date!.Date)).ToHashSet();
        if (others.Contains(usual) != others.Contains(other))
        {
            return others.Contains(other) ? swapped : line.Date;
        }

        var days = sentences.SelectMany(sentence => sentence.Dates).Select(date => date.Date).OfType<WrittenDate>().Append(dateline?.Date).Where(date => date is { Day: not null, YearOffset: null }).ToList();
        return days.Count > 0 && Distance(days!, other) + CloseEnough < Distance(days!, usual) ? swapped : line.Date;
    }

    /// <summary>How far the nearest day of the text lies from a day, in days.</summary>
    private static int Distance(List<WrittenDate> days, DateOnly from) =>
        days.Select(day => day.In(from, Direction.Nearest)?.Bounds.Earliest is { } found ? Math.Abs(from.DayNumber - found.DayNumber) : int.MaxValue - CloseEnough).Min();

    /// <summary>A page's date that lies months away from every day that the text names is the day of printing.</summary>
    private static bool Contradicts(DateOnly pageDay, IReadOnlyList<TaggedSentence> sentences)
    {
        var days = DaysBefore(pageDay, sentences).ToList();
        return days.Count > 0 && days.All(found => pageDay.DayNumber - found.Day.DayNumber > LongestGap) && !IsSoon(pageDay, sentences);
    }

    /// <summary>Whether a day named without its year lies shortly ahead of the page's.</summary>
    private static bool IsSoon(DateOnly pageDay, IReadOnlyList<TaggedSentence> sentences) =>
        sentences.SelectMany(sentence => sentence.Dates).Select(date => (date.Date as WrittenDate) is { IsDayWithoutYear: true } written ? written.In(pageDay, Direction.Future)?.Bounds.Earliest : null)
            .Any(day => day is { } ahead && ahead.DayNumber - pageDay.DayNumber <= MonthOfDays);

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

    /// <summary>A whole date anywhere in a line that is not the headline's and no date line.</summary>
    private DateOnly? DayIn(PageLine line)
    {
        if (line.Date is not null || !line.Text.Any(char.IsDigit) || line.Text.Length > LongestHeadLine)
        {
            return null;
        }

        var tokens = knowledge.Tokenizer.Read(line.Text, new Domain.Articles.TextSpan(0, line.Text.Length)).ToArray();
        return knowledge.DateTagger.Read(tokens, line.Text).Select(mention => mention.Date as WrittenDate).FirstOrDefault(date => date is { Year: not null, Month: not null, Day: not null }) is { } written ? DayOf(written) : null;
    }

    private static EdtfDate? Common(DateOnly first, DateOnly last) =>
        first.Year != last.Year ? null
        : first.Month == last.Month ? EdtfDate.OfMonth(first.Year, first.Month)
        : EdtfDate.OfYear(first.Year);

    private bool LooksAhead(TaggedSentence sentence) => _futureWords.IsIn(sentence.Tokens);

    private static IEnumerable<(DateOnly Day, TaggedSentence Sentence)> DaysBefore(DateOnly limit, IReadOnlyList<TaggedSentence> sentences) =>
        from sentence in sentences
        from date in sentence.Dates
        let written = date.Date as WrittenDate
        where written is { IsDayWithoutYear: true }
        let day = written.In(limit, Direction.Past)?.Bounds.Earliest
        where day is not null
        select (day.Value, sentence);

    /// <summary>"No: 118/VIII/2023", "PRESS RELEASE 2019-44": the last day of the one year that the lines above the text name.</summary>
    private static DateOnly? YearOfHead(ArticlePage page, int body)
    {
        var years = page.Lines.Take(body).SelectMany(line => FourDigits().Matches(line.Text)).Select(match => int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToList();
        return years is [var only] ? new DateOnly(only, 12, 31) : null;
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<!\d)(19[5-9]|20[0-4])\d(?!\d)")]
    private static partial System.Text.RegularExpressions.Regex FourDigits();

    /// <summary>The last day of the latest year that the text writes out; what lies ahead is in years to come.</summary>
    private DateOnly? LatestYearDay(IReadOnlyList<TaggedSentence> sentences) =>
        sentences.Where(sentence => !LooksAhead(sentence)).SelectMany(sentence => sentence.Dates).Select(date => (date.Date as WrittenDate)?.Year).Max() is { } year
            ? new DateOnly(year, 12, 31)
            : null;

    private static DateOnly? DatelineDay(WrittenDate written, DateOnly? limit) =>
        written.Year is not null ? DayOf(written)
        : limit is { } day ? written.In(day, Direction.Past)?.Bounds.Earliest
        : null;

    private static DateOnly? DayOf(WrittenDate date) =>
        date.In(new DateOnly(date.Year ?? 2000, 1, 1), Direction.Nearest)?.Bounds.Earliest;
}
