using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Adds to an encounter those office holders of its sides whom its own sentences name in other words than the rule's,
/// and those who speak in the sentences right after: "Hasanov said there …".
/// </summary>
internal sealed class Bystanders(Knowledge knowledge)
{
    private const int NearSentences = 2;
    private const int FarthestSubject = 6;

    private readonly PassingMentions _passing = new(knowledge);

    /// <summary>Adds them.</summary>
    internal void Add(IReadOnlyList<EventDraft> drafts, IReadOnlyList<TaggedSentence> sentences)
    {
        var tellings = new Tellings(drafts, sentences);
        foreach (var draft in drafts.Where(draft => draft.IsEncounter && draft.Status.Value is EventStatus.Occurred or EventStatus.Planned))
        {
            var own = tellings.Of(draft);
            foreach (var (index, at) in own.Index())
            {
                if (!TellsOfTwo(sentences[at]))
                {
                    AddFrom(draft, sentences[at], isOwn: true);
                }

                var next = index + 1 < own.Count ? own[index + 1] : sentences.Count;
                foreach (var near in tellings.After(at, NearSentences).TakeWhile(near => near < next).Where(near => tellings.At(near).All(told => IsDealThere(told, draft))))
                {
                    AddFrom(draft, sentences[near], isOwn: false);
                }
            }
        }
    }

    /// <summary>Whether what a sentence tells of is a deal of the same two, struck on the occasion.</summary>
    private static bool IsDealThere(EventDraft told, EventDraft draft) =>
        !told.IsEncounter && told.Kind is EventKind.Agreement or EventKind.Transfer && told.Status.Value == draft.Status.Value && told.Countries.SequenceEqual(draft.Countries)
        && (told.Date is null || draft.Date is null || told.Date.Value.Value.Bounds.DaysApart(draft.Date.Value.Value.Bounds) is null or <= 3);

    /// <summary>"X's visit follows a meeting with Y": nobody can be told from the words who took part in which.</summary>
    private bool TellsOfTwo(TaggedSentence sentence) =>
        sentence.Tokens.Index().Any(pair => knowledge.Grammar.FollowingVerbs.EndAt(sentence.Tokens, pair.Index) is not null);

    private void AddFrom(EventDraft draft, TaggedSentence sentence, bool isOwn)
    {
        foreach (var mention in sentence.People)
        {
            var person = mention.Person;
            if ((person.Country ?? person.LikelyCountry) is not { } country || !draft.Parties.ContainsKey(country) || person.TakesNoPart
                || (person.Post is null && person.Rank is null && !person.IsTitled) || draft.Officials.Exists(official => official.Person == person) || _passing.IsOne(sentence, mention))
            {
                continue;
            }

            if (isOwn || IsSubject(sentence, mention) || IsWithParticipant(draft, sentence, mention, country))
            {
                draft.Officials.Add(new DraftOfficial { Person = person, Post = mention.Post ?? person.Post, Span = mention.NameSpan, Part = PartOf(draft, country), Country = country, CountrySpan = mention.Post?.CountrySpan });
            }
        }
    }

    /// <summary>Whether somebody is the subject, or named in one breath with whoever is.</summary>
    private bool IsSubject(TaggedSentence sentence, PersonMention mention)
    {
        var first = sentence.Actors.FirstOrDefault(actor => actor.First <= mention.First && mention.End <= actor.End && actor.Members.Any(member => member.Person == mention.Person))?.First ?? mention.First;
        return first <= FarthestSubject && !Grammar.Is(knowledge.Grammar.PlacePrepositions, sentence.Tokens, mention.First - 1);
    }

    /// <summary>"Before that the minister had talked with his Armenian counterpart, X": beside somebody of the other side who takes part.</summary>
    private static bool IsWithParticipant(EventDraft draft, TaggedSentence sentence, PersonMention mention, CountryCode country) =>
        sentence.People.Any(other => other.End <= mention.First && draft.Officials.Exists(official => official.Person == other.Person && official.Country is not null && official.Country != country))
        || sentence.Actors.Any(actor => actor.End <= mention.First && actor.Members.Any(member => member.Person is not null && draft.Officials.Exists(official => official.Person == member.Person && official.Country is not null && official.Country != country)));

    private static OfficialPart PartOf(EventDraft draft, CountryCode country) =>
        draft.Kind != EventKind.Visit || draft.Host is null ? OfficialPart.Other : country == draft.Host.Value.Value ? OfficialPart.Host : OfficialPart.Visitor;
}
