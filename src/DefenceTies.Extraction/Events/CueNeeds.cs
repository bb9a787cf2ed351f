using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Looks for what common words need beside them to tell of a deal: equipment, forces of two countries, people to be taught.</summary>
internal sealed class CueNeeds(Knowledge knowledge)
{
    private const int LongestNoun = 3;

    private readonly Grammar _grammar = knowledge.Grammar;
    private readonly WordSet _soldiers = knowledge.Sets.Need("trainee-noun");
    private readonly WordSet _successions = knowledge.Sets.Need("succession-word");
    private readonly WordSet _vessels = knowledge.Sets.Need("vessel-noun");

    /// <summary>Whether the sentence tells what the match's rule needs, as far as that is looked for here.</summary>
    internal bool AreMet(RuleMatch match, EventDraft draft) => match.Rule.Needs switch
    {
        RuleNeed.Shipped => draft.Parties.Count < 3 && !match.Slots.Any(slot => slot.Field == RuleField.Equipment && HasVessel(match.Sentence.Tokens, slot.First, slot.End)),
        RuleNeed.TwoSides => draft.Parties.Count < 3,
        RuleNeed.TwoPeople => draft.Parties.Count == 2 && draft.Officials.Select(official => official.Country).OfType<Domain.Countries.CountryCode>().Distinct().Count() == 2,
        RuleNeed.TwoForces => AreForces(match),
        RuleNeed.ForcesJoined => AreForces(match) && match.Slots.Any(slot => slot.Actor is { } actor && CountriesOf([actor]) > 1 && !_grammar.IsPronoun(match.Sentence.Tokens, actor.First)),
        RuleNeed.Trainees => match.Slots.Where(slot => slot.Field == RuleField.Trainee).Select(slot => slot.Actor).OfType<Actor>().Any(actor => !actor.IsOfficial && HasSoldiers(match.Sentence.Tokens, actor)),
        RuleNeed.TwoSidesJoined => match.Sentence.Actors.Any(actor => actor.End <= match.TriggerFirst && actor.IsParty && !_grammar.IsPronoun(match.Sentence.Tokens, actor.First) && _grammar.BothSides.EndAt(match.Sentence.Tokens, actor.First) is null && CountriesOf([actor]) > 1),
        RuleNeed.Together => draft.Parties.Count == 2 && (match.Sentence.Dates.Count > 0 || draft.Place is not null) && AreTogether(match),
        RuleNeed.TwoSidesAndDay => draft.Parties.Count == 2 && IsDated(match, draft) && (draft.Kind != Domain.Events.EventKind.Training || AreForces(match)),
        RuleNeed.SidesAndDay => draft.Parties.Count > 1 && IsDated(match, draft) && NamesSide(match.Sentence, draft),
        RuleNeed.PeopleOfTwo => draft.Parties.Count == 2 && IsDated(match, draft) && draft.Officials.Where(official => official.Person is not null).Select(official => official.Country).OfType<Domain.Countries.CountryCode>().Distinct().Count() == 2,
        RuleNeed.GuestAndPlace => draft.Parties.Count == 2 && IsDated(match, draft) && draft.Host is { } host && draft.Officials.Exists(official => official.Person is not null && official.Country is not null && official.Country != host.Value),
        RuleNeed.Abroad => IsAbroad(match, draft),
        _ => true,
    };

    /// <summary>Whether the sentence itself names a side, or both as "the two governments".</summary>
    private bool NamesSide(TaggedSentence sentence, EventDraft draft) =>
        sentence.Hits.Any(hit => hit.Entry is World.CountryEntry entry ? draft.Parties.ContainsKey(entry.Code) : hit.Entry is World.CityEntry { IsCapital: true } city && draft.Parties.ContainsKey(city.City.Country))
        || sentence.Actors.Any(actor => _grammar.BothSides.EndAt(sentence.Tokens, actor.First) is not null);

    private bool IsDated(RuleMatch match, EventDraft draft) =>
        draft.Countries.All(IsCountry) && !match.Sentence.Has(_successions) && match.Sentence.Dates.Any(date => date.Date is not Dates.WrittenDate { Month: null } and not Dates.RelativeDate { Unit: DateUnit.Year });

    private bool IsCountry(Domain.Countries.CountryCode code) => knowledge.CountriesByCode.TryGetValue(code, out var known) && known.Kind == World.CountryKind.Country;

    private bool AreTogether(RuleMatch match)
    {
        if (match.Sentence.Has(_successions))
        {
            return false;
        }

        var clauses = match.Sentence.Clauses ??= _grammar.Clauses.Read(match.Sentence);
        return match.Slots.Where(slot => slot.Actor is { IsOfficial: true } actor && clauses.Between(match.TriggerFirst, actor.First) == 0 && !_grammar.IsPronoun(match.Sentence.Tokens, actor.First))
            .SelectMany(slot => slot.Actor!.Members).Where(member => member.Person is not null).Select(member => member.Country).OfType<Domain.Countries.CountryCode>().Distinct().Count() == 2;
    }

    /// <summary>Whether a named official of one country is at a place of another, in one clause.</summary>
    private bool IsAbroad(RuleMatch match, EventDraft draft)
    {
        if (draft.Place?.Value.Country is not { } place || match.Sentence.Has(_successions) || (match.Sentence.Dates.Count == 0 && !draft.Officials.Exists(official => official.Country == place)))
        {
            return false;
        }

        var clauses = match.Sentence.Clauses ??= _grammar.Clauses.Read(match.Sentence);
        return match.Slots.Any(slot => slot.Field == RuleField.Visitor && slot.Actor is { IsOfficial: true } actor && clauses.Between(match.TriggerFirst, actor.First) == 0
            && actor.Members.Any(member => (member.Country ?? member.Person?.LikelyCountry) is { } country && country != place));
    }

    private bool AreForces(RuleMatch match)
    {
        var actors = match.Slots.Select(slot => slot.Actor).OfType<Actor>().Where(actor => actor.Members.Any(member => member.Country is not null)).ToList();
        return actors.TrueForAll(actor => !actor.IsOfficial) && CountriesOf(actors) > 1
            && (actors.Exists(actor => HasSoldiers(match.Sentence.Tokens, actor)) || HasEquipment(match.Sentence));
    }

    private bool HasVessel(Token[] tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (_vessels.EndAt(tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasEquipment(TaggedSentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (_grammar.EquipmentNouns.EndAt(sentence.Tokens, at) is not null || knowledge.Gazetteer.EquipmentAt(sentence.Tokens, at, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSoldiers(Token[] tokens, Actor actor)
    {
        for (var at = actor.First; at < Math.Min(tokens.Length, actor.End + LongestNoun) && !(at >= actor.End && tokens[at].Kind == TokenKind.Sign); at++)
        {
            if (_soldiers.EndAt(tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountriesOf(IEnumerable<Actor> actors) =>
        actors.SelectMany(actor => actor.Members).Select(member => member.Country).OfType<Domain.Countries.CountryCode>().Distinct().Count();
}
