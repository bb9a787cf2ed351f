using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Finds the office holders who took part in an agreement, exercise, course or transfer: those who open, close, command,
/// sign, hand over, receive or look on, in its own sentences or the ones right after.
/// </summary>
internal sealed class DealPeople(Knowledge knowledge)
{
    private const int LongestAside = 3;

    private readonly WordSet _ceremony = knowledge.Sets.Need("ceremony-verb");
    private readonly WordSet _givers = knowledge.Sets.Need("giver-verb");
    private readonly WordSet _receivers = knowledge.Sets.Need("receiver-verb");
    private readonly PassingMentions _passing = new(knowledge);

    /// <summary>Adds them.</summary>
    internal void Add(EventDraft draft, IReadOnlyList<TaggedSentence> own, IReadOnlyList<TaggedSentence> after)
    {
        if (draft.Status.Value is not (EventStatus.Occurred or EventStatus.Planned))
        {
            return;
        }

        foreach (var sentence in own.Concat(after).Where(HasCeremony))
        {
            foreach (var mention in sentence.People)
            {
                var person = mention.Person;
                if (CountryOf(draft, sentence, mention) is { } country && draft.Parties.ContainsKey(country) && !person.TakesNoPart && (person.Post is not null || person.Rank is not null)
                    && person.Post?.Post?.Class != World.PostClass.Speaker && person.Post?.Effect != World.PostEffect.Former
                    && !draft.Officials.Exists(official => official.Person == person) && !_passing.IsOne(sentence, mention))
                {
                    draft.Officials.Add(new DraftOfficial { Person = person, Post = mention.Post ?? person.Post, Span = mention.NameSpan, Part = OfficialPart.Other, Country = country, CountrySpan = mention.Post?.CountrySpan });
                }
            }
        }
    }

    /// <summary>For whom somebody acts whom the text leaves unmarked: whoever hands over is of the giver, whoever accepts of the receiver, an envoy not of the host.</summary>
    private CountryCode? CountryOf(EventDraft draft, TaggedSentence sentence, PersonMention mention)
    {
        if (mention.Person.Country is { } told)
        {
            return told;
        }

        var likely = mention.Person.LikelyCountry;
        if (draft.Kind == EventKind.Transfer && draft.Parties.Count == 2)
        {
            var part = IsBefore(sentence, mention, _givers) ? PartyPart.Supplier : IsBefore(sentence, mention, _receivers) ? PartyPart.Recipient : (PartyPart?)null;
            if (part is { } known && draft.PartiesOf(known).FirstOrDefault() is { } side)
            {
                return side;
            }
        }

        return mention.Person.Post?.Post?.Class == World.PostClass.Envoy && draft.Parties.Count == 2 && draft.Host is { } host && likely == host.Value
            ? draft.Countries.First(country => country != host.Value)
            : likely;
    }

    private static bool IsBefore(TaggedSentence sentence, PersonMention mention, WordSet verbs)
    {
        for (var at = mention.End; at < sentence.Tokens.Length && at - mention.End <= LongestAside; at++)
        {
            if (verbs.EndAt(sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasCeremony(TaggedSentence sentence) => _ceremony.IsIn(sentence.Tokens);
}
