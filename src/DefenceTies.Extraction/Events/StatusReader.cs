using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells from the words around a match whether the event has happened.</summary>
internal sealed class StatusReader(PhraseIndex<StatusWords> words, Grammar grammar, WordSets sets)
{
    private const int FarthestVerb = 10;
    private const int LongestClause = 14;

    private readonly WordSet _relatives = sets.Need("what-word");
    private readonly WordSet _clauseWords = sets.Need("clause-word");
    private readonly WordSet _verbs = sets.Need("finite-verb");

    /// <summary>The status with the words that tell it; none when the event is denied.</summary>
    internal Found<EventStatus>? Read(RuleMatch match)
    {
        var tokens = match.Sentence.Tokens;
        var sentence = match.Sentence.Sentence;
        StatusWords? best = null;
        TextSpan bestSpan = default;
        var isPlanInside = false;
        foreach (var (at, end, found) in match.Sentence.StatusWords ??= [.. Find(match.Sentence)])
        {
            if (found.Status == EventStatus.Planned && at >= match.TriggerFirst && end <= match.TriggerEnd && best?.Status == EventStatus.Proposed)
            {
                best = null;
            }

            isPlanInside |= found.Status == EventStatus.Planned && at >= match.TriggerFirst && end <= match.TriggerEnd;
            if (!(found.Status == EventStatus.Planned && match.Rule is { Status: EventStatus.Occurred, Stage: Domain.Agreements.AgreementStage.Agreed or Domain.Agreements.AgreementStage.Signed }) && Applies(match, tokens, found, at, end) && !IsOfOtherClause(match, at, end) && (best is null || RankOf(found.Status) > RankOf(best.Status)))
            {
                // "will be signed": what the cue itself says outweighs a "possible" beside it.
                if (isPlanInside && found.Status == EventStatus.Proposed)
                {
                    continue;
                }

                best = found;
                bestSpan = sentence.SpanOf(Math.Min(at, match.TriggerFirst), Math.Max(end, match.TriggerEnd));
            }
        }

        var trigger = sentence.SpanOf(match.TriggerFirst, match.TriggerEnd);
        return best is null ? new Found<EventStatus>(match.Rule.Status ?? EventStatus.Occurred, trigger)
            : best.Status is { } status ? new Found<EventStatus>(status, Bounded(bestSpan, trigger))
            : null;
    }

    /// <summary>The words that tell a status; "in May" tells a month, not a wish.</summary>
    private IEnumerable<(int First, int End, StatusWords Words)> Find(TaggedSentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (!sentence.IsInDate(at) && words.LongestEnd(sentence.Tokens, at, out var found) is { } end)
            {
                yield return (at, end, found!);

                // "will not be coming": what was called off is not denied by its own "not".
                at = found!.Status == EventStatus.Cancelled ? end - 1 : at;
            }
        }
    }

    /// <summary>"landed on Monday and will stay till Friday", "for a tour that will keep them there": what is said of another verb.</summary>
    private bool IsOfOtherClause(RuleMatch match, int first, int end)
    {
        var tokens = match.Sentence.Tokens;
        if ((first < match.TriggerEnd && end > match.TriggerFirst) || (match.Rule.Kind is not (EventKind.Visit or EventKind.Meeting) && first > match.TriggerEnd && Grammar.Is(_relatives, tokens, first - 1)))
        {
            return false;
        }

        var clauses = match.Sentence.Clauses ??= grammar.Clauses.Read(match.Sentence);
        return clauses.Between(match.TriggerEnd - 1, first) is var between && (between > 2 || (between == 1 && first >= match.TriggerEnd));
    }

    private bool Applies(RuleMatch match, Token[] tokens, StatusWords words, int first, int end)
    {
        var begin = match.Rule.IsCue && end <= match.First ? match.First : match.TriggerFirst;
        var isBefore = (end <= begin || (first < begin && end <= match.TriggerEnd)) && words.Where != StatusPlace.After && Distance(tokens, Math.Min(end, begin), begin) <= words.Within;
        var isAfter = first >= match.TriggerEnd && words.Where != StatusPlace.Before && Distance(tokens, match.TriggerEnd, first, isPastAsides: words.Status == EventStatus.Cancelled || (match.TriggerEnd < tokens.Length && tokens[match.TriggerEnd].Is(','))) <= words.Within;
        var isInside = first >= match.TriggerFirst && end <= match.TriggerEnd && words.Where != StatusPlace.After;
        return isBefore || isAfter || isInside || IsVerbOf(match, tokens, words, first) || IsVerbOfClause(match, tokens, words, end);
    }

    /// <summary>"Crews are to rehearse a rescue in a joint drill in October": the plan of the clause is that of the noun in it.</summary>
    private bool IsVerbOfClause(RuleMatch match, Token[] tokens, StatusWords words, int end)
    {
        if (match.Rule is not { IsCue: true } || !(match.Rule.Kind is EventKind.Exercise or EventKind.Training || (match.Rule.Kind is EventKind.Visit or EventKind.Meeting && !Grammar.Is(_verbs, tokens, match.TriggerFirst))) || words is not { Status: EventStatus.Planned, Where: StatusPlace.Before, Within: > 3 } || end > match.TriggerFirst || match.TriggerFirst - end > LongestClause)
        {
            return false;
        }

        for (var at = end; at < match.TriggerFirst; at++)
        {
            if (tokens[at].Kind == TokenKind.Sign || Grammar.Is(_clauseWords, tokens, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Instructors from Norway will give a course": the verb in the future that follows the cue, with no sign or relative word between.</summary>
    private bool IsVerbOf(RuleMatch match, Token[] tokens, StatusWords words, int first) =>
        match.Rule is { IsCue: true, Needs: not RuleNeed.PeopleAndDay } && words is { Status: EventStatus.Planned, Where: StatusPlace.Before } && first >= match.TriggerEnd && first - match.TriggerEnd <= FarthestVerb
        && Distance(tokens, match.TriggerEnd, first) <= FarthestVerb;

    /// <summary>
    /// The words between two places; a sign that ends a clause puts them out of reach. "The signing, due on Monday, was
    /// shelved": what stands between two commas may be passed over.
    /// </summary>
    private int Distance(Token[] tokens, int from, int to, bool isPastAsides = false)
    {
        var words = 0;
        for (var at = from; at < to; at++)
        {
            // "the drill of the two navies, which will be conducted off Goa"
            if (at == to - 2 && tokens[at].Is(',') && Grammar.Is(_relatives, tokens, at + 1))
            {
                return words;
            }

            if (isPastAsides && tokens[at].Is(','))
            {
                var close = Array.FindIndex(tokens, at + 1, to - at - 1, token => token.Is(','));
                if (close >= 0)
                {
                    at = close;
                    continue;
                }

                // "Sea Breeze, the drill that both hold every summer, will not take place": the aside ends here.
                if (at == to - 1 && Array.FindIndex(tokens, 0, from, token => token.Is(',')) >= 0)
                {
                    continue;
                }
            }

            if (tokens[at].Is(',') || tokens[at].Is(';') || tokens[at].IsQuote)
            {
                return int.MaxValue;
            }

            words++;
        }

        return words;
    }

    /// <summary>A denial outweighs a cancellation, that a proposal, that a plan, that a plain telling.</summary>
    private static int RankOf(EventStatus? status) => status switch
    {
        null => 4,
        EventStatus.Cancelled => 3,
        EventStatus.Proposed => 2,
        EventStatus.Planned => 1,
        _ => 0,
    };

    private static TextSpan Bounded(TextSpan span, TextSpan otherwise) => span.Length <= 120 ? span : otherwise;
}
