using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Finds when an event took place: by the rule's own slot, else by the nearest date in its sentence.</summary>
internal sealed class DateFinder(Grammar grammar)
{
    private readonly Reporting _reporting = new(grammar);
    private readonly WordSet _sinceYear = grammar.SinceYear;
    private readonly WordSet _following = grammar.FollowingVerbs;
    private readonly DateDirections _directions = new(grammar);
    private readonly StayLengths _stays = new(grammar);
    private const int LongestStay = 60;
    private const int LongestMarker = 3;
    private const int FarthestYear = 14;
    private const int LongestSinceClause = 9;

    /// <summary>The date, or none.</summary>
    /// <param name="match">The match.</param>
    /// <param name="article">The article.</param>
    /// <param name="status">Whether it has happened.</param>
    /// <param name="isEnd">Whether the date is the day on which it ends.</param>
    internal Found<EdtfDate>? Find(RuleMatch match, ArticleContext article, EventStatus status, out bool isEnd)
    {
        isEnd = false;
        var sentence = match.Sentence;
        var slot = match.Slots.FirstOrDefault(slot => slot.Field == RuleField.Date);
        var nearest = sentence.Dates
            .Where(date => slot is null || date.First == slot.First)
            .Where(date => !_reporting.IsOf(sentence, date))
            .Where(date => !IsAside(match, date) && !IsBeginning(match, date) && !IsOfEarlier(match, date) && !IsOfContent(match, date))
            .Where(date => match.Rule.Kind is EventKind.Visit or EventKind.Meeting || ClauseDistance.Of(match, date.First, grammar) < ClauseDistance.Other)
            .OrderBy(date => DistanceOf(match, date) + (ClauseDistance.Words * ClauseDistance.Of(match, date.First, grammar)))
            .ToList();
        foreach (var date in nearest)
        {
            // What is still to come is not dated by what was last week.
            if (status == EventStatus.Planned && date.Date is RelativeDate { Offset: < 0 })
            {
                continue;
            }

            if (Resolve(match, date, article, status) is { } resolved && !(status == EventStatus.Planned && IsPast(resolved.Value, article)))
            {
                if (IsYear(date) && Finer(match, nearest, resolved, article, status) is { } finer)
                {
                    return Whole(match, finer.Date, finer.Found, article);
                }

                isEnd = IsUntil(sentence, date);
                return Whole(match, date, resolved, article);
            }
        }

        return null;
    }

    /// <summary>"the commission, set up in 2022, is due to meet in September": what is past dates no plan.</summary>
    private static bool IsPast(EdtfDate date, ArticleContext article) =>
        article.Dating.First is { } published && date.Bounds.Latest is { } latest && latest.Year < published.Year;

    private static bool IsYear(DateMention date) => date.Date is RelativeDate { Unit: DateUnit.Year } or WrittenDate { Month: null };

    /// <summary>"this year's exercise is set for September": the month or day within the year told nearer.</summary>
    private (DateMention Date, Found<EdtfDate> Found)? Finer(RuleMatch match, IEnumerable<DateMention> dates, Found<EdtfDate> year, ArticleContext article, EventStatus status)
    {
        foreach (var date in dates.Where(date => !IsYear(date)))
        {
            if (new[] { Resolve(match, date, article, status), Read(match.Sentence, date, article.Dating, Direction.Future, null) }.FirstOrDefault(found => found?.Value.Bounds.Overlaps(year.Value.Bounds) == true) is { } within)
            {
                return (date, within);
            }
        }

        return null;
    }

    /// <summary>The first date that a sentence tells of what another one reports.</summary>
    internal Found<EdtfDate>? FirstIn(TaggedSentence sentence, ArticleContext article, EventStatus status)
    {
        foreach (var date in sentence.Dates.Where(date => !_reporting.IsOf(sentence, date)))
        {
            if (Read(sentence, date, article.Dating, status switch { EventStatus.Occurred => Direction.Past, EventStatus.Cancelled => Direction.Nearest, _ => Direction.Future }, EarlierIn(sentence, date, article)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>From a first day to the last that another sentence tells, or to a last one from the first; none when the sentence tells neither.</summary>
    internal Found<EdtfDate>? Stretch(Found<EdtfDate>? known, TaggedSentence sentence, ArticleContext article)
    {
        if (known is not { } date || date.Value.Form != EdtfForm.Point || date.Value.Bounds is not { CoreFirst: { } day, CoreLast: { } same } || day != same)
        {
            return null;
        }

        foreach (var other in sentence.Dates.Where(other => !_reporting.IsOf(sentence, other)))
        {
            var isUntil = IsUntil(sentence, other);
            if (!isUntil && !Marked(sentence, other, grammar.SinceWords))
            {
                continue;
            }

            var anchor = EarlierIn(sentence, other, article) ?? date.Value;
            if (Read(sentence, other, article.Dating, isUntil ? Direction.Future : Direction.Past, anchor) is { Value.Bounds: { CoreFirst: { } first, CoreLast: { } last } } found && first == last)
            {
                var (from, to) = isUntil ? (day, last) : (first, day);
                if (from < to && to.DayNumber - from.DayNumber <= LongestStay)
                {
                    return FromTo(date, from, to, found);
                }
            }
        }

        return null;
    }

    private Found<EdtfDate>? Resolve(RuleMatch match, DateMention date, ArticleContext article, EventStatus status)
    {
        var direction = _directions.Of(match, date, status);
        direction = direction == Direction.Past && IsSoon(date.Date, article.Dating) ? Direction.Future : direction;
        var anchor = date.Date is DayOfMonth ? article.Anchor.Near(match.Sentence.Sentence.Number)?.Value : article.Anchor.Date;
        return Read(match.Sentence, date, article.Dating, direction, EarlierIn(match.Sentence, date, article) ?? anchor);
    }

    /// <summary>"the shipment that should leave on 20 September", in an article of the 11th.</summary>
    private static bool IsSoon(DateExpression date, Dating dating) =>
        dating.Last is { } published && (date is WrittenRange range ? range.Start.IsSoonAfter(published) : date is WrittenDate written && written.IsSoonAfter(published));

    /// <summary>The date with its words and the reason for it.</summary>
    private static Found<EdtfDate>? Read(TaggedSentence sentence, DateMention date, Dating dating, Direction direction, EdtfDate? anchor)
    {
        if (DateResolver.Resolve(date.Date, dating, direction, anchor) is not { } found)
        {
            return null;
        }

        var words = sentence.Sentence.SpanOf(date.First, date.End);
        return new Found<EdtfDate>(found, words) { Because = new ReadDate(words, date.Date, dating, direction, anchor, found) };
    }

    /// <summary>From the day told to the end that the sentence tells elsewhere, by its day or by the number of days.</summary>
    private Found<EdtfDate> Whole(RuleMatch match, DateMention date, Found<EdtfDate> resolved, ArticleContext article)
    {
        if (match.Rule.Kind is EventKind.Agreement or EventKind.Transfer || resolved.Value.Form != EdtfForm.Point || resolved.Value.Bounds is not { CoreFirst: { } first })
        {
            return resolved;
        }

        foreach (var other in match.Sentence.Dates.Where(other => other.First != date.First && !_reporting.IsOf(match.Sentence, other)))
        {
            if (date.Date is WeekdayDate && other.Date is WeekdayDate && other.First == date.End + 1 && match.Sentence.Tokens[date.End].Word == grammar.And
                && Resolve(match, other, article, EventStatus.Occurred) is { Value.Bounds.CoreFirst: { } second } next && second.DayNumber - first.DayNumber is 1 or 2)
            {
                return FromTo(resolved, first, second, next);
            }

            if (IsUntil(match.Sentence, date) && Resolve(match, other, article, EventStatus.Occurred) is { Value.Bounds.CoreFirst: { } began } start && began < first && first.DayNumber - began.DayNumber <= LongestStay)
            {
                return FromTo(resolved, began, first, start);
            }

            if (IsUntil(match.Sentence, other) && Resolve(match, other, article, EventStatus.Occurred) is { Value.Bounds.CoreLast: { } last } end && last > first && last.DayNumber - first.DayNumber <= LongestStay)
            {
                return FromTo(resolved, first, last, end);
            }

            if (Marked(match.Sentence, other, grammar.SinceWords) && Read(match.Sentence, other, article.Dating, Direction.Past, null) is { Value.Bounds.CoreFirst: { } since } opening && since < first && first.DayNumber - since.DayNumber <= LongestStay)
            {
                return FromTo(resolved, since, first, opening);
            }
        }

        return _stays.Of(match, resolved, first, IsUntil(match.Sentence, date));
    }

    /// <summary>What a date can mean in an article, the likeliest first.</summary>
    internal static IEnumerable<Found<EdtfDate>> Readings(TaggedSentence sentence, DateMention date, ArticleContext article, EdtfDate? beside)
    {
        var anchor = EarlierIn(sentence, date, article) ?? beside;
        return new[] { Direction.Past, Direction.Future }.Select(direction => Read(sentence, date, article.Dating, direction, anchor)).OfType<Found<EdtfDate>>().DistinctBy(found => found.Value);
    }

    internal static Found<EdtfDate> FromTo(Found<EdtfDate> told, DateOnly first, DateOnly last, Found<EdtfDate> other)
    {
        var days = EdtfDate.Interval(first, last);
        return told with { Value = days, Because = JoinedDate.Of(told.Because, other.Because, days) };
    }

    /// <summary>A date told before in the same sentence.</summary>
    private static EdtfDate? EarlierIn(TaggedSentence sentence, DateMention date, ArticleContext article) =>
        sentence.Dates.Where(other => other.End <= date.First && other.Date is not AnchoredDate)
            .Select(other => DateResolver.Resolve(other.Date, article.Dating, Direction.Past))
            .LastOrDefault(found => found is not null);

    /// <summary>Takes note of the last date of a sentence that was read.</summary>
    internal void Remember(TaggedSentence sentence, ArticleContext article)
    {
        foreach (var date in sentence.Dates)
        {
            if (!(date.Date is WrittenDate { Month: null } && SinceClauseOf(sentence, date) >= 0) && (date.Date is WrittenRange || (!IsUntil(sentence, date) && !Marked(sentence, date, grammar.SinceWords))) && Read(sentence, date, article.Dating, Direction.Nearest, article.Anchor.Date) is { } found)
            {
                article.Anchor.Move(found, sentence.Sentence.Number);
            }
        }
    }

    private bool IsUntil(TaggedSentence sentence, DateMention date) => Marked(sentence, date, grammar.UntilWords);

    internal static bool Marked(TaggedSentence sentence, DateMention date, WordSet words)
    {
        for (var back = 1; back <= LongestMarker; back++)
        {
            if (date.First - back >= 0 && words.EndAt(sentence.Tokens, date.First - back) is { } end && end <= date.First && date.First - end <= 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, whom he praised for … this year": a mere year far off is of something else.</summary>
    private static bool IsAside(RuleMatch match, DateMention date) =>
        date.Date is RelativeDate { Unit: DateUnit.Year } or WrittenDate { Month: null } && DistanceOf(match, date) > FarthestYear;

    /// <summary>"the visit follows an October meeting": the date is of what came before.</summary>
    private bool IsOfEarlier(RuleMatch match, DateMention date)
    {
        for (var at = match.TriggerEnd; at < date.First && at - match.TriggerEnd <= LongestMarker; at++)
        {
            if (_following.EndAt(match.Sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"agreed that an officer will be posted there from next year": the date is of what was agreed.</summary>
    private static bool IsOfContent(RuleMatch match, DateMention date) =>
        match.Rule.Needs == RuleNeed.PeopleAndDay && date.First > match.TriggerEnd + 1;

    /// <summary>"… held seven times since 2010": when a series began.</summary>
    private bool IsBeginning(RuleMatch match, DateMention date) =>
        (date.Date is WrittenDate { Month: null } && Marked(match.Sentence, date, _sinceYear)) || SinceClauseOf(match.Sentence, date) >= match.TriggerEnd;

    /// <summary>"the third call since he took office in January": when something else began.</summary>
    private int SinceClauseOf(TaggedSentence sentence, DateMention date)
    {
        for (var at = date.First - 2; at >= 0 && date.First - at <= LongestSinceClause && sentence.Tokens[at].Kind != Sentences.TokenKind.Sign; at--)
        {
            if (Grammar.Is(_sinceYear, sentence.Tokens, at))
            {
                return Marked(sentence, date, grammar.SinceWords) ? -1 : at;
            }
        }

        return -1;
    }

    /// <summary>A date beyond a comma or in another clause counts as farther away.</summary>
    private static int DistanceOf(RuleMatch match, DateMention date)
    {
        var (from, to) = date.First >= match.TriggerEnd ? (match.TriggerEnd, date.First) : (date.End, match.TriggerFirst);
        var signs = 0;
        for (var at = from; at < to; at++)
        {
            signs += match.Sentence.Tokens[at].Kind == Sentences.TokenKind.Sign ? 1 : 0;
        }

        return Math.Max(0, to - from) + 4 * signs;
    }
}
