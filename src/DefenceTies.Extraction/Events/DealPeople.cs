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
    private readonly WordSet _ceremony = knowledge.Sets.Need("ceremony-verb");
    private readonly DealSides _sides = new(knowledge);
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
                if (_sides.CountryOf(draft, sentence, mention) is { } country && draft.Parties.ContainsKey(country) && !person.TakesNoPart && (person.Post is not null || person.Rank is not null)
                    && person.Post?.Post?.Class != World.PostClass.Speaker && person.Post?.Effect != World.PostEffect.Former
                    && !draft.Officials.Exists(official => official.Person == person) && !_passing.IsOne(sentence, mention))
                {
                    draft.Officials.Add(new DraftOfficial { Person = person, Post = mention.Post ?? person.Post, Span = mention.NameSpan, Part = OfficialPart.Other, Country = country, CountrySpan = mention.Post?.CountrySpan });
                }
            }
        }
    }

    private bool HasCeremony(TaggedSentence sentence) => _ceremony.IsIn(sentence.Tokens);
}
