using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Events;

/// <summary>Lengthens a known day by the number of days that the sentence tells: "a three-day visit", "the ten-day exercise ended".</summary>
internal sealed class StayLengths(Grammar grammar)
{
    private const int LongestStay = 60;
    private const int DaysOfWeek = 7;
    private const int FarthestEnding = 12;

    private readonly DateDirections _directions = new(grammar);

    /// <summary>A stay of several days from a known first day covers them all.</summary>
    internal Found<EdtfDate> Of(RuleMatch match, Found<EdtfDate> date, DateOnly first, bool isEnd)
    {
        var tokens = match.Sentence.Tokens;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (DaysAt(match, at) is { } days and > 1 and <= LongestStay && !Grammar.Is(grammar.Later, tokens, at + 2))
            {
                isEnd |= IsOver(match, at);
                if (isEnd && Grammar.Is(grammar.WeekWords, tokens, at + 1))
                {
                    return date;
                }

                var stay = isEnd ? EdtfDate.Interval(first.AddDays(1 - days), first) : EdtfDate.Interval(first, first.AddDays(days - 1));
                return date with { Value = stay, Because = LengthenedDate.Of(date.Because, match.Sentence.Sentence.SpanOf(at, at + 2), isEnd, stay) };
            }
        }

        return date;
    }

    /// <summary>"three days"; of an exercise or a course also "two weeks".</summary>
    private int? DaysAt(RuleMatch match, int at) =>
        grammar.CountOf(match.Sentence.Sentence, at) is not { } count ? null
        : Grammar.Is(grammar.DayWords, match.Sentence.Tokens, at + 1) ? count
        : match.Rule.Kind is EventKind.Exercise or EventKind.Training && Grammar.Is(grammar.WeekWords, match.Sentence.Tokens, at + 1) ? count * DaysOfWeek
        : null;

    /// <summary>"wrapped up a three-day visit on Friday", "after ten days at sea": the day told is the last.</summary>
    private bool IsOver(RuleMatch match, int days)
    {
        // "the ten-day exercise ended on Sunday"
        for (var at = days + 2; at < Math.Min(match.Sentence.Tokens.Length, days + FarthestEnding) && match.Sentence.Tokens[at].Kind != TokenKind.Sign; at++)
        {
            if (grammar.Ends.EndAt(match.Sentence.Tokens, at) is not null && !_directions.IsPlanned(match.Sentence.Tokens, at))
            {
                return true;
            }
        }

        for (var at = Math.Max(0, days - FarthestEnding); at < days; at++)
        {
            if (grammar.EndingVerbs.EndAt(match.Sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
