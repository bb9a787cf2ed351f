using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Finds who stands around a cue: the words that carry an event when nothing else of its wording is fixed. Before it
/// stands the subject, after it whoever else takes part; some cues take all who act in the sentence.
/// </summary>
internal sealed class CueSlots(Knowledge knowledge)
{
    private const int FarthestSubject = 40;
    private const int NearPossessor = 5;
    private const int LongestAside = 4;
    private const int LongestOpening = 4;

    private readonly Grammar _grammar = knowledge.Grammar;
    private readonly Wording.WordSet _gatherings = knowledge.Sets.Need("gathering");
    private readonly Wording.WordSet _hosts = knowledge.Sets.Need("host-noun");
    private readonly Wording.WordSet _sources = knowledge.Sets.Need("according-to");
    private readonly Wording.WordSet _topicNouns = knowledge.Sets.Need("topic-noun");
    private readonly Wording.WordSet _comparisons = knowledge.Sets.Need("comparison-word");
    private readonly Wording.WordSet _sequels = knowledge.Sets.Need("sequel-word");
    private readonly Wording.WordSet _makers = knowledge.Sets.Need("maker-phrase");
    private readonly Wording.WordSet _ethnics = knowledge.Sets.Need("ethnic-word");

    /// <summary>Whether the cue stands in the passive: "was received by" is no receiving.</summary>
    internal bool IsPassive(RuleMatch match)
    {
        for (var back = 1; back <= LongestAside && match.TriggerFirst - back >= 0; back++)
        {
            if (_grammar.BeVerbs.EndAt(match.Sentence.Tokens, match.TriggerFirst - back) is { } end)
            {
                // "is to hand over" is a plan, no passive.
                if (match.Sentence.Tokens[match.TriggerFirst - 1].Word == _grammar.To)
                {
                    return false;
                }

                return end == match.TriggerFirst || (end == match.TriggerFirst - 1 && !match.Sentence.Tokens[end].IsCapitalised);
            }
        }

        return false;
    }

    /// <summary>"closeted with his host": a noun, and nobody's doing.</summary>
    internal bool IsNoun(RuleMatch match) =>
        match.TriggerEnd == match.TriggerFirst + 1 && _hosts.EndAt(match.Sentence.Tokens, match.TriggerFirst) == match.TriggerEnd
        && (Grammar.Is(_grammar.Possessives, match.Sentence.Tokens, match.TriggerFirst - 1) || Grammar.Is(_grammar.Determiners, match.Sentence.Tokens, match.TriggerFirst - 1));

    /// <summary>The match with slots for the actors around it.</summary>
    internal RuleMatch Fill(RuleMatch match)
    {
        var slots = match.Slots.ToList();
        if (match.Rule.Before is { } before && Subject(match) is { } subject)
        {
            slots.Add(new SlotMatch("before", before, subject.First, subject.End, subject));
        }

        if (match.Rule.After is { } after)
        {
            slots.AddRange(Others(match, match.TriggerEnd).Where(actor => after == Wording.RuleField.Participant || actor.IsOfficial || after != Wording.RuleField.Visitor || HasNoun(match.Sentence, actor) || !actor.IsParty).Where(actor => after == Wording.RuleField.Participant || !_grammar.IsPronoun(match.Sentence.Tokens, actor.First)).Select(actor => new SlotMatch("after", after, actor.First, actor.End, actor)));
        }

        if (match.Rule.Around is { } around)
        {
            slots.AddRange(Others(match, 0).Select(actor => new SlotMatch("around", around, actor.First, actor.End, actor)));
        }

        return match with { Slots = slots };
    }

    /// <summary>The nearest actor before the cue that no preposition governs, or the one in the genitive right before it.</summary>
    private Actor? Subject(RuleMatch match)
    {
        var sentence = match.Sentence;
        Actor? fallback = null;
        for (var at = sentence.Actors.Count - 1; at >= 0; at--)
        {
            var actor = sentence.Actors[at];
            if (match.Rule.Before == Wording.RuleField.Visitor && actor.IsParty && _grammar.BothSides.EndAt(sentence.Tokens, actor.First) is not null)
            {
                continue;
            }

            if (actor.End > match.TriggerFirst || match.TriggerFirst - actor.End > FarthestSubject || !MayAct(match, actor))
            {
                continue;
            }

            if (IsPossessor(sentence, actor, match.TriggerFirst) || IsPairBeside(actor, match.TriggerFirst) || !IsGoverned(sentence, actor))
            {
                return actor;
            }

            fallback ??= actor.IsOfficial ? actor : null;
        }

        return fallback ?? AfterOpening(match);
    }

    /// <summary>"After four days in Muscat, Defence Minister X said …": whoever stands right behind the clause that opens the sentence.</summary>
    private Actor? AfterOpening(RuleMatch match)
    {
        var comma = Array.FindIndex(match.Sentence.Tokens, match.TriggerEnd, token => token.Is(','));
        return comma < 0 || match.TriggerFirst > LongestOpening || match.Sentence.Actors.Any(actor => actor.First < match.TriggerFirst && MayAct(match, actor)) ? null
            : match.Sentence.Actors.FirstOrDefault(actor => actor.First == comma + 1 && !_grammar.IsPronoun(match.Sentence.Tokens, actor.First) && (actor.IsOfficial || HasNoun(match.Sentence, actor)) && !match.Slots.Any(slot => slot.First < actor.End && actor.First < slot.End));
    }

    /// <summary>Those who act from a token on and stand in no slot yet.</summary>
    private IEnumerable<Actor> Others(RuleMatch match, int from) =>
        match.Sentence.Actors.Where(actor =>
            actor.First >= from && MayAct(match, actor) && !match.Slots.Any(slot => slot.First < actor.End && actor.First < slot.End));

    /// <summary>People and delegations act; a country's bare name does where it is the subject or joined to the cue.</summary>
    private bool MayAct(RuleMatch match, Actor actor)
    {
        var sentence = match.Sentence;
        if (IsTeller(sentence, actor) || IsPartOfName(sentence, actor) || IsOfOther(match, actor) || IsMereTopic(sentence, actor) || IsBesideBoth(sentence, actor))
        {
            return false;
        }

        if (actor.IsOfficial || _grammar.IsPronoun(sentence.Tokens, actor.First) || Grammar.Is(_grammar.PartyPrepositions, sentence.Tokens, Before(sentence, actor)))
        {
            return true;
        }

        var isLocated = Grammar.Is(_grammar.LocationPrepositions, sentence.Tokens, Before(sentence, actor));
        return match.Rule.Around is not null
            ? !isLocated && !(match.Rule.Kind != Domain.Events.EventKind.Transfer && actor.First > 0 && actor.Members.All(member => member.IsFirm)) && (!actor.Members.All(member => member.ToldCountry is { } code && IsOrganisation(code)) || HasNoun(sentence, actor) || actor.First == 0)
            : !actor.IsParty || actor.Members.Count > 1 || HasNoun(sentence, actor)
                || (actor.End <= match.TriggerFirst && !IsGoverned(sentence, actor) && sentence.EntryFrom<CountryEntry>(actor.First) is not { Form: CountryForm.Demonym });
    }

    /// <summary>"the Kosovo crisis", "an ethnic Albanian insurgency", "its third success after Indonesia": spoken of, and no more.</summary>
    private bool IsMereTopic(TaggedSentence sentence, Actor actor) =>
        actor.IsParty && (Grammar.Is(_topicNouns, sentence.Tokens, actor.End) || Grammar.Is(_comparisons, sentence.Tokens, Before(sentence, actor)) || (EndsClause(sentence, actor.End) && Grammar.Is(_sequels, sentence.Tokens, Before(sentence, actor))) || Grammar.Is(_ethnics, sentence.Tokens, actor.First - 1) || IsMaker(sentence, actor));

    /// <summary>"developed jointly with Russia": who made a thing with others takes no part in its sale.</summary>
    private bool IsMaker(TaggedSentence sentence, Actor actor)
    {
        for (var back = 2; back <= LongestAside && actor.First - back >= 0; back++)
        {
            if (_makers.EndAt(sentence.Tokens, actor.First - back) is { } end && end >= Before(sentence, actor) + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"for the two countries and the US to work together": a third country that the words set apart from both sides.</summary>
    private bool IsBesideBoth(TaggedSentence sentence, Actor actor) =>
        actor.IsParty && Before(sentence, actor) is > 0 and var and && sentence.Tokens[and].Word == _grammar.And
        && sentence.Actors.Any(other => other.End == and && _grammar.BothSides.EndAt(sentence.Tokens, other.First) is not null);

    private static bool EndsClause(TaggedSentence sentence, int at) => at >= sentence.Tokens.Length || sentence.Tokens[at].Kind == TokenKind.Sign;

    /// <summary>"X's visit follows a meeting with Y": X takes part in one of them, Y in the other.</summary>
    private bool IsOfOther(RuleMatch match, Actor actor)
    {
        var (from, to) = actor.End <= match.TriggerFirst ? (actor.End, match.TriggerFirst) : (match.TriggerEnd, actor.First);
        for (var at = from; at < to; at++)
        {
            if (_grammar.FollowingVerbs.EndAt(match.Sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, the ministry said", "according to the Omani agency": whoever only tells the story.</summary>
    private bool IsTeller(TaggedSentence sentence, Actor actor)
    {
        if (Before(sentence, actor) is > 0 and var before && _sources.EndAt(sentence.Tokens, before - 1) == before + 1)
        {
            return true;
        }

        if (!actor.IsOfficial && Grammar.Is(_grammar.SayingVerbs, sentence.Tokens, Before(sentence, actor)) && !Grammar.Is(_grammar.TellingVerbs, sentence.Tokens, Before(sentence, actor)))
        {
            return true;
        }

        if (actor.IsOfficial || !(sentence.Sentence.IsSign(Before(sentence, actor), ',') || actor.First == 0 || sentence.Sentence.IsSign(Before(sentence, actor), '(')))
        {
            return false;
        }

        for (var at = actor.End; at < sentence.Tokens.Length && at - actor.End <= LongestAside; at++)
        {
            if (Grammar.Is(_grammar.SayingVerbs, sentence.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the ASEAN Defence Ministers' Meeting": a name, nobody who acts.</summary>
    private bool IsPartOfName(TaggedSentence sentence, Actor actor)
    {
        var at = actor.End < sentence.Tokens.Length && sentence.Tokens[actor.End].Kind == TokenKind.Possessive ? actor.End + 1 : actor.End;
        return at < sentence.Tokens.Length && sentence.Tokens[at].IsCapitalised && _gatherings.EndAt(sentence.Tokens, at) is not null;
    }

    private bool IsOrganisation(Domain.Countries.CountryCode code) => knowledge.CountriesByCode.TryGetValue(code, out var country) && country.Kind != CountryKind.Country;

    /// <summary>Whether a noun for people or a body belongs to the country: "Turkish officers".</summary>
    private static bool HasNoun(TaggedSentence sentence, Actor actor) =>
        actor.Members is [{ CountrySpan: { } span }] && sentence.Tokens[actor.End - 1].End > span.End;

    private bool IsGoverned(TaggedSentence sentence, Actor actor) =>
        Before(sentence, actor) is >= 0 and var at && (Grammar.Is(_grammar.PlacePrepositions, sentence.Tokens, at) || sentence.Tokens[at].Word == _grammar.With);

    private int Before(TaggedSentence sentence, Actor actor) =>
        Grammar.Is(_grammar.Determiners, sentence.Tokens, actor.First - 1) ? actor.First - 2 : actor.First - 1;

    /// <summary>"the Pakistan-US dialogue".</summary>
    private static bool IsPairBeside(Actor actor, int trigger) => actor.IsParty && actor.Members.Count > 1 && trigger - actor.End <= NearPossessor;

    private static bool IsPossessor(TaggedSentence sentence, Actor actor, int trigger) =>
        actor.End < sentence.Tokens.Length && sentence.Tokens[actor.End].Kind == TokenKind.Possessive && trigger - actor.End <= NearPossessor;
}
