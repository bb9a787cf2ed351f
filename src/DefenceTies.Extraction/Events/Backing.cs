using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Adds to the evidence the sentence before the first one, where that one rests on it: "The two met …" and "Their course
/// begins …" prove nothing without it.
/// </summary>
internal sealed class Backing(Knowledge knowledge)
{
    private readonly WordSet _anaphors = knowledge.Sets.Need("resting-opener");

    /// <summary>Adds them.</summary>
    internal void Add(IReadOnlyList<EventDraft> drafts, IReadOnlyList<TaggedSentence> sentences)
    {
        var tellings = new Tellings(drafts, sentences);
        foreach (var draft in drafts.Where(draft => draft.Evidence.Count is > 0 and < EvidenceSpan.Most))
        {
            if (tellings.Of(draft) is [> 0 and var first, ..] && Rests(draft, sentences[first]))
            {
                var evidence = EvidenceSpan.Of(sentences[first - 1].Sentence, 0);
                if (!draft.Evidence.Contains(evidence))
                {
                    draft.Evidence.Add(evidence);
                }
            }
        }
    }

    private bool Rests(EventDraft draft, TaggedSentence sentence) =>
        _anaphors.EndAt(sentence.Tokens, 0) is not null || !NamesAll(draft, sentence);

    private static bool NamesAll(EventDraft draft, TaggedSentence sentence)
    {
        var named = sentence.Hits.Select(hit => CountryOf(hit.Entry)).OfType<CountryCode>().ToHashSet();
        return draft.Countries.All(country => named.Contains(country) || sentence.People.Any(mention => mention.Person.Country == country));
    }

    private static CountryCode? CountryOf(GazetteerEntry entry) => entry switch
    {
        CountryEntry country => country.Code,
        CityEntry city => city.City.Country,
        OrganisationEntry organisation => organisation.Organisation.Country,
        _ => null,
    };
}
