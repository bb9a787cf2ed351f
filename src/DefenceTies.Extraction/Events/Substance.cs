using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Tells events from talk of them. What is told in a mere noun, in the plural, without day, place or name, is a topic:
/// "the two sides spoke of joint exercises".
/// </summary>
internal sealed class Substance(Knowledge knowledge)
{
    private readonly WordSet _futures = knowledge.Sets.Need("future-word");
    private readonly WordSet _plurals = knowledge.Sets.Need("plural-exercise");
    private readonly WordSet _pluralVisits = knowledge.Sets.Need("plural-visit-noun");

    private readonly WordSet _exerciseVerbs = knowledge.Sets.Need("exercise-verb");
    private readonly WordSet _courseVerbs = knowledge.Sets.Need("course-verb");
    private readonly WordSet _joint = knowledge.Sets.Need("joint-word");
    private readonly WordSet _many = knowledge.Sets.Need("many-word");
    private readonly WordSet _with = knowledge.Sets.Need("companion-preposition");
    private readonly WordSet _partVerbs = knowledge.Sets.Need("take-part-verb");
    private readonly WordSet _shipPrefixes = knowledge.Sets.Need("ship-prefix");
    private const int FarthestAppeal = 14;

    private readonly WordSet _calls = knowledge.Sets.Need("call-on-verb");
    private readonly WordSet _politeVerbs = knowledge.Sets.Need("polite-verb");
    private readonly TravellingThings _travellers = new(knowledge);
    private readonly CueNeeds _needs = new(knowledge);

    /// <summary>Whether the match tells of an event that happened, will or might.</summary>
    internal bool IsTold(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        if (draft.Kind == EventKind.Visit && (_travellers.AreThings(match) || IsAppeal(match) || IsVerb(match)))
        {
            return false;
        }

        if (draft.Kind == EventKind.Exercise && Grammar.Is(_shipPrefixes, match.Sentence.Tokens, match.TriggerFirst - 1) && match.Sentence.Tokens[match.TriggerFirst - 1].IsAllCapitals)
        {
            return false;
        }

        if (draft.Kind is EventKind.Visit or EventKind.Meeting or EventKind.Training or EventKind.Exercise && IsTerm(match))
        {
            return false;
        }

        // "They have signed several agreements over the years."
        if (draft is { Kind: EventKind.Agreement, Date: null, Place: null } && SpeaksOfMany(match))
        {
            return false;
        }

        if (!match.Rule.IsCue)
        {
            return draft.Kind != EventKind.Exercise || !SpeaksOfMany(match) || draft.Date is not null || draft.Place is not null || draft.Details.Exists(detail => detail.Field == RuleField.Name);
        }

        if (match.Rule.Topic is { } topic && !article.Topics.IsTold(draft.Kind, draft.LastSentence, topic))
        {
            return false;
        }

        if (!draft.IsEncounter && draft.ArePartiesGuessed && draft.Date is null && (draft.Place is null || draft.Kind == EventKind.Transfer))
        {
            return false;
        }

        if (draft.Kind == EventKind.Transfer && match.Sentence.Dates.Count == 0 && !match.Slots.Any(slot => slot.Actor?.Members.Any(member => member.Country is not null) == true))
        {
            return false;
        }

        if (draft.Kind == EventKind.Training && match.TriggerEnd < match.Sentence.Tokens.Length && match.Sentence.Tokens[match.TriggerEnd].Word == knowledge.Grammar.With)
        {
            return false;
        }

        return draft.Kind switch
        {
            EventKind.Exercise when !_needs.AreMet(match, draft) => false,
            EventKind.Exercise when match.Rule.IsWeak => true,
            EventKind.Exercise when !IsJoint(draft, match) => false,
            EventKind.Exercise => IsExercise(draft, match, article),
            _ when match.Rule.Needs == RuleNeed.PeopleAndDay => draft.Officials.Select(official => official.Country).Distinct().Count() > 1 && match.Sentence.Dates.Count > 0,
            _ when match.Rule.Needs == RuleNeed.Singular && IsPlural(match) => false,
            _ when !_needs.AreMet(match, draft) => false,
            EventKind.Visit or EventKind.Meeting when match.Rule.IsWeak => AreBothSidesThere(draft, match),
            _ => true,
        };
    }

    /// <summary>"a pact under which a committee will meet every year": what an instrument provides for is no event yet.</summary>
    private bool IsTerm(RuleMatch match)
    {
        for (var at = 1; at < match.TriggerFirst; at++)
        {
            if (knowledge.Grammar.ContentOpeners.EndAt(match.Sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"they stay till Friday", "will tour the yard": the same word as a verb.</summary>
    private bool IsVerb(RuleMatch match) =>
        match.TriggerEnd == match.TriggerFirst + 1 && match.TriggerFirst > 0 && match.Rule.Needs == RuleNeed.Singular
        && (knowledge.Grammar.IsPronoun(match.Sentence.Tokens, match.TriggerFirst - 1) || _futures.EndAt(match.Sentence.Tokens, match.TriggerFirst - 1) == match.TriggerFirst);

    /// <summary>"called on Nigeria and Benin to respect the border" urges and pays no call, unless to talk, to thank or to part.</summary>
    private bool IsAppeal(RuleMatch match)
    {
        var tokens = match.Sentence.Tokens;
        if (_calls.EndAt(tokens, match.TriggerFirst) is not { } end || end != match.TriggerEnd || end - match.TriggerFirst > 3)
        {
            return false;
        }

        for (var at = end; at + 1 < tokens.Length && at - end <= FarthestAppeal && (tokens[at].Kind != TokenKind.Sign || tokens[at].Is(',')); at++)
        {
            if (Grammar.Is(knowledge.Grammar.ClauseOpeners, tokens, at))
            {
                return false;
            }

            if (tokens[at].Word == knowledge.Grammar.To && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalised: false } && !Grammar.Is(knowledge.Grammar.Determiners, tokens, at + 1))
            {
                return _politeVerbs.EndAt(tokens, at + 1) is null;
            }
        }

        return false;
    }

    /// <summary>"the previous meeting of the two ministers": both sides in one phrase.</summary>
    private bool NamesBoth(RuleMatch match) => match.Slots.Any(slot => slot.Actor is { Members.Count: > 1 } actor && knowledge.Grammar.BothSides.EndAt(match.Sentence.Tokens, actor.First) is not null);

    private bool AreBothSidesThere(EventDraft draft, RuleMatch match) =>
        draft.Parties.Count < 2 || (draft.Place is not null && match.Sentence.Dates.Count > 0 && (draft.HasOwnParties || (draft.Kind == EventKind.Meeting && NamesBoth(match)))) || (draft.Officials.Select(official => official.Country).OfType<Domain.Countries.CountryCode>().Distinct().Count() > 1)
        || (draft.Officials.Exists(official => official.Person is not null) && draft.Place is not null);

    /// <summary>"visits", "trips": no single one is told.</summary>
    private bool IsPlural(RuleMatch match) => _pluralVisits.EndAt(match.Sentence.Tokens, match.TriggerEnd - 1) == match.TriggerEnd;

    private bool IsExercise(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        var tokens = match.Sentence.Tokens;
        var isNamed = draft.Details.Exists(detail => detail.Field == RuleField.Name);
        var isDated = match.Sentence.Dates.Count > 0 && draft.Date is not null;
        if (_plurals.EndAt(tokens, match.TriggerFirst) is not null && !isNamed)
        {
            return (draft.HasOwnParties && Grammar.Is(knowledge.Grammar.Determiners, tokens, match.TriggerFirst - 1) && article.LastTold(told => told.Kind == EventKind.Exercise && draft.LastSentence - told.LastSentence is >= 0 and <= 2 && told.Countries.All(draft.Parties.ContainsKey)) is not null)
                || isDated && draft.Status.Value is EventStatus.Occurred or EventStatus.Planned;
        }

        return isNamed || isDated || draft.Place is not null || HasVerb(match.Sentence);
    }

    /// <summary>Whether the words tell that several countries exercise with one another: a nation's own exercise may be spoken of beside another country.</summary>
    private bool IsJoint(EventDraft draft, RuleMatch match) =>
        (!draft.HasOwnParties && !draft.ArePartiesGuessed)
        || draft.IsOfSeries
        || match.Sentence.Has(_joint)
        || match.Sentence.Actors.Any(actor => actor.Members.Select(member => member.Country).OfType<Domain.Countries.CountryCode>().Distinct().Count() > 1 || (actor.First > 0 && _with.EndAt(match.Sentence.Tokens, actor.First - 1) is not null) || (actor.First > 1 && _with.EndAt(match.Sentence.Tokens, actor.First - 2) is not null));

    private bool SpeaksOfMany(RuleMatch match) => Enumerable.Range(match.First, match.End - match.First).Any(at => _many.EndAt(match.Sentence.Tokens, at) is not null);

    private bool HasVerb(TaggedSentence sentence) => sentence.Has(_exerciseVerbs) || sentence.Has(_courseVerbs) || sentence.Has(_partVerbs);
}
