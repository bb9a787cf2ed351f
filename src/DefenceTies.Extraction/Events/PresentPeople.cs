using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>Adds people who are said to have been there to what was told just before.</summary>
internal sealed class PresentPeople(Knowledge knowledge)
{
    private const int NearSentences = 4;

    private readonly DealSides _sides = new(knowledge);
    private readonly PassingMentions _passing = new(knowledge);

    /// <summary>"the secretary requested Azerbaijan to …": the one side that the sentence names is not the speaker's.</summary>
    private static CountryCode? OnlyParty(TaggedSentence sentence, EventDraft draft) =>
        sentence.Actors.Where(actor => actor.IsParty && actor.First > 0).SelectMany(actor => actor.Members).Select(member => member.ToldCountry).OfType<CountryCode>()
            .FirstOrDefault(draft.Parties.ContainsKey);

    /// <summary>People who are said to have taken part in what was told just before.</summary>
    internal void Add(RuleMatch match, ArticleContext article)
    {
        var number = match.Sentence.Sentence.Number;
        if (article.Lately.Where(draft => (match.Rule.IsCue || draft.IsEncounter) && number - draft.LastSentence is >= 0 and <= NearSentences).OrderByDescending(draft => draft.LastSentence).ThenByDescending(draft => draft.IsEncounter).FirstOrDefault() is not { } draft)
        {
            return;
        }

        foreach (var actor in match.Slots.Select(slot => slot.Actor).OfType<Actor>())
        {
            var mentions = actor.Members.Select(member => match.Sentence.People.FirstOrDefault(mention => mention.Person == member.Person && mention.First >= actor.First && mention.End <= actor.End)).ToList();
            if (mentions is [{ } only] && _passing.IsOne(match.Sentence, only))
            {
                continue;
            }

            foreach (var (member, mention) in actor.Members.Zip(mentions).Where(pair => pair.First.Person is { Country: null }))
            {
                if (mention is not null && _sides.OfTransfer(draft, match.Sentence, mention) is { } side)
                {
                    member.Person!.TakeCountry(side);
                }
                else if (draft.Parties.Count == 2 && OnlyParty(match.Sentence, draft) is { } addressed)
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
