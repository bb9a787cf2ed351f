using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>Adds people who are said to have been there to what was told just before.</summary>
internal static class PresentPeople
{
    private const int NearSentences = 4;

    /// <summary>"the secretary requested Azerbaijan to …": the one side that the sentence names is not the speaker's.</summary>
    private static CountryCode? OnlyParty(TaggedSentence sentence, EventDraft draft) =>
        sentence.Actors.Where(actor => actor.IsParty && actor.First > 0).SelectMany(actor => actor.Members).Select(member => member.ToldCountry).OfType<CountryCode>()
            .FirstOrDefault(draft.Parties.ContainsKey);

    /// <summary>People who are said to have taken part in what was told just before.</summary>
    internal static void Add(RuleMatch match, ArticleContext article)
    {
        var number = match.Sentence.Sentence.Number;
        if (article.Lately.Where(draft => (match.Rule.IsCue || draft.IsEncounter) && number - draft.LastSentence is >= 0 and <= NearSentences).OrderByDescending(draft => draft.LastSentence).ThenByDescending(draft => draft.IsEncounter).FirstOrDefault() is not { } draft)
        {
            return;
        }

        foreach (var actor in match.Slots.Select(slot => slot.Actor).OfType<Actor>())
        {
            foreach (var member in actor.Members.Where(member => member.Person is { Country: null }))
            {
                if (draft.Parties.Count == 2 && OnlyParty(match.Sentence, draft) is { } addressed)
                {
                    member.Person!.TakeCountry(draft.Countries.First(country => country != addressed));
                }
                else if (!article.IsHomeTold && draft.Host is { } site && draft.Parties.ContainsKey(site.Value))
                {
                    member.Person!.TakeCountry(site.Value);
                }
                else if (article.Home is { } home && draft.Parties.ContainsKey(home))
                {
                    member.Person!.TakeCountry(home);
                }
            }

            if (!actor.Members.All(member => member.Country is { } country && draft.Parties.ContainsKey(country)))
            {
                continue;
            }

            EventAssembler.AddOfficials(draft, actor, OfficialPart.Other);
            if (draft.Kind == EventKind.Visit)
            {
                EncounterShaper.ToVisit(draft, draft.Host);
            }

            var evidence = EvidenceSpan.Of(match.Sentence.Sentence, match.TriggerFirst);
            if (!draft.Evidence.Contains(evidence))
            {
                draft.Evidence.Add(evidence);
            }
        }
    }
}
