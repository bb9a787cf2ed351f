using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Finds when an event took place: by the rule's own slot, else by the nearest date in its sentence.</summary>
internal sealed class DateFinder(Grammar grammar)
{
    private const int LongestStay = 60;

    /// <summary>The date, or none.</summary>
    internal Found<EdtfDate>? Find(RuleMatch match, ArticleContext article, EventStatus status)
    {
        var sentence = match.Sentence;
        var direction = status == EventStatus.Occurred ? Direction.Past : Direction.Future;
        var slot = match.Slots.FirstOrDefault(slot => slot.Field == RuleField.Date);
        var nearest = sentence.Dates
            .Where(date => slot is null || date.First == slot.First)
            .Where(date => !IsReported(sentence, date))
            .OrderBy(date => DistanceOf(match, date))
            .ToList();
        foreach (var date in nearest)
        {
            if (DateResolver.Resolve(date.Date, article.Dating, direction) is { } resolved)
            {
                return new Found<EdtfDate>(Stay(match, resolved), sentence.Sentence.SpanOf(date.First, date.End));
            }
        }

        return null;
    }

    /// <summary>A date beyond a comma or in another clause counts as farther away.</summary>
    private static int DistanceOf(RuleMatch match, DateMention date)
    {
        var (from, to) = date.First >= match.TriggerEnd ? (match.TriggerEnd, date.First) : (date.End, match.TriggerFirst);
        var signs = 0;
        for (var at = from; at < to; at++)
        {
            signs += match.Sentence.Tokens[at].Kind == TokenKind.Sign ? 1 : 0;
        }

        return Math.Max(0, to - from) + 4 * signs;
    }

    /// <summary>"…, he said on Tuesday": the day of speaking is not the day of the event.</summary>
    private bool IsReported(TaggedSentence sentence, DateMention date)
    {
        for (var back = date.First - 1; back >= 0 && date.First - back <= 3; back--)
        {
            if (Grammar.Is(grammar.SayingVerbs, sentence.Tokens, back))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A stay of several days from a known first day covers them all.</summary>
    private EdtfDate Stay(RuleMatch match, EdtfDate date)
    {
        if (match.Rule.Kind != EventKind.Visit || date.Form != EdtfForm.Point || date.Bounds is not { CoreFirst: { } first })
        {
            return date;
        }

        var tokens = match.Sentence.Tokens;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (grammar.CountOf(match.Sentence.Sentence, at) is { } days and > 1 and <= LongestStay && Grammar.Is(grammar.DayWords, tokens, at + 1) && !Grammar.Is(grammar.Later, tokens, at + 2))
            {
                return EdtfDate.Interval(first, first.AddDays(days - 1));
            }
        }

        return date;
    }
}
