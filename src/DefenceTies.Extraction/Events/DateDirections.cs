using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells whether the day of an event lies before or after the article, from its status and the verbs around.</summary>
internal sealed class DateDirections(Grammar grammar)
{
    private const int LongestMarker = 3;

    private readonly WordSet _done = grammar.DoneVerbs;
    private readonly WordSet _beForms = grammar.BeForms;
    private readonly WordSet _goingOn = grammar.GoingOnVerbs;
    private readonly WordSet _thwarted = grammar.ThwartedVerbs;
    private readonly WordSet _futures = grammar.FutureWords;

    /// <summary>Which way the date lies.</summary>
    internal Direction Of(RuleMatch match, DateMention date, EventStatus status)
    {
        if (IsLookedBackOn(match, date, status) || (DateFinder.Marked(match.Sentence, date, grammar.SinceWords) && !IsFrom(match.Sentence, date)) || (date.Date is WeekdayDate { Told: null } && IsDone(match.Sentence, date)))
        {
            return Direction.Past;
        }

        return status == EventStatus.Cancelled && date.Date is WrittenDate { IsDayWithoutYear: true } ? Direction.Nearest
            : status != EventStatus.Occurred || IsAhead(match, date) || IsEndAhead(match, date) || IsWithFuture(match, date) ? Direction.Future
            : Direction.Past;
    }

    private bool IsAhead(RuleMatch match, DateMention date) =>
        (date.Date is WeekdayDate or WrittenDate { Year: null, YearOffset: null } or WrittenRange { Start.Year: null }) && (IsPlanned(match.Sentence.Tokens, match.TriggerFirst) || IsPlannedFor(match, date));

    /// <summary>"the first of which will be delivered in July", "On Tuesday he will visit the academy": the verb of its own clause is in the future.</summary>
    private bool IsWithFuture(RuleMatch match, DateMention date)
    {
        var sentence = match.Sentence;
        if (match.Rule.Kind == EventKind.Agreement || (date.First > LongestMarker && date.First < match.TriggerEnd) || date.Date is not (WeekdayDate { Told: null } or WrittenDate { Year: null, YearOffset: null }) || !sentence.Has(_futures))
        {
            return false;
        }

        var clauses = sentence.Clauses ??= grammar.Clauses.Read(sentence);
        return sentence.Tokens.Index().Any(token => clauses.OfTokens[token.Index] == clauses.OfTokens[date.First] && (date.First <= LongestMarker || (token.Index >= match.TriggerEnd && token.Index < date.First)) && _futures.EndAt(sentence.Tokens, token.Index) is not null);
    }

    /// <summary>"lasts until Friday"; "trained together until Friday" is over.</summary>
    private bool IsEndAhead(RuleMatch match, DateMention date) =>
        DateFinder.Marked(match.Sentence, date, grammar.UntilWords) && match.Rule.Kind != EventKind.Agreement && (date.Date is not WeekdayDate || match.Sentence.Has(_goingOn));

    /// <summary>"from March 15" may lie ahead, "since March 15" never does.</summary>
    private bool IsFrom(TaggedSentence sentence, DateMention date) =>
        date.First > 0 && (sentence.Tokens[date.First - 1].Word == grammar.From || (date.First > 1 && sentence.Tokens[date.First - 2].Word == grammar.From));

    /// <summary>Whether a verb in the present stands at a token: "starts on Monday".</summary>
    internal bool IsPlanned(Token[] tokens, int at) =>
        grammar.PlanVerbs.EndAt(tokens, at) is not null && !Grammar.Is(grammar.PastAuxiliaries, tokens, at - 1);

    /// <summary>"Bright Star, which both hold every two years, starts on September 2": the verb before the date is in the present.</summary>
    private bool IsPlannedFor(RuleMatch match, DateMention date)
    {
        for (var at = date.First - 1; at >= match.TriggerEnd && date.First - at <= LongestMarker; at--)
        {
            if (match.Sentence.Tokens[at].Kind == TokenKind.Sign)
            {
                return false;
            }

            if (IsPlanned(match.Sentence.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"under a contract signed on Sunday": a participle before the day tells that it is past.</summary>
    private bool IsDone(TaggedSentence sentence, DateMention date)
    {
        for (var at = date.First - 1; at >= 0 && date.First - at <= LongestMarker && sentence.Tokens[at].Kind != TokenKind.Sign; at--)
        {
            if (_done.EndAt(sentence.Tokens, at) is not null)
            {
                return at == 0 || !Grammar.Is(_beForms, sentence.Tokens, at - 1);
            }
        }

        return false;
    }

    /// <summary>"was to have opened on Monday", "on Monday cleared a possible sale": of what will not be, or may be, the text looks back on the day.</summary>
    private bool IsLookedBackOn(RuleMatch match, DateMention date, EventStatus status) =>
        date.Date is WeekdayDate { Told: null } && (status == EventStatus.Proposed ? !match.Sentence.Has(_futures) : status == EventStatus.Cancelled && match.Sentence.Has(_thwarted));
}
