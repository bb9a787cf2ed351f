using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Reads an article's sentences in order: rules found, vetoes heeded, events made and joined.</summary>
internal sealed class EventReader(Knowledge knowledge)
{
    private const int NearSentences = 4;

    private readonly RuleMatcher _matcher = new(knowledge.RuleIndex, new SlotReader(knowledge.Grammar));
    private readonly EventAssembler _assembler = new(knowledge);
    private readonly WordSet _anaphors = knowledge.Sets.Need("anaphoric-opener");

    /// <summary>The events, and what was refused.</summary>
    internal (IReadOnlyList<EventDraft> Events, IReadOnlyList<LeftOutMatch> LeftOut) Read(IReadOnlyList<TaggedSentence> sentences, ArticleContext article)
    {
        var drafts = new List<EventDraft>();
        var leftOut = new List<LeftOutMatch>();
        foreach (var sentence in sentences)
        {
            ReadSentence(sentence, article, drafts, leftOut);
        }

        EventFinisher.Finish(drafts);
        return (drafts, leftOut);
    }

    private void ReadSentence(TaggedSentence sentence, ArticleContext article, List<EventDraft> drafts, List<LeftOutMatch> leftOut)
    {
        var all = _matcher.Match(sentence);
        if (all.Count == 0)
        {
            return;
        }

        var vetoes = all.Where(match => match.Rule.Effect == RuleEffect.Veto).ToList();
        foreach (var match in RuleMatcher.BestOf(all.Where(match => match.Rule.Effect == RuleEffect.Event)))
        {
            if (vetoes.FirstOrDefault(veto => veto.Rule.Refuses.Count == 0 || veto.Rule.Refuses.Contains(match.Rule.Kind!.Value)) is { } veto)
            {
                leftOut.Add(new LeftOutMatch(match.Rule.Id, EvidenceSpan.Of(sentence.Sentence, match.TriggerFirst), veto.Rule.Why));
            }
            else if (_assembler.Assemble(match, article, out var refused) is { } draft)
            {
                TakeDate(draft, sentence, drafts);
                EventMerger.Add(drafts, draft);
            }
            else if (refused is not null)
            {
                leftOut.Add(new LeftOutMatch(match.Rule.Id, EvidenceSpan.Of(sentence.Sentence, match.TriggerFirst), refused));
            }
        }

        foreach (var match in all.Where(match => match.Rule.Effect == RuleEffect.Addition))
        {
            AddPeople(match, article, drafts);
        }
    }

    /// <summary>"This was agreed during talks …": the talks were on the day of what was told just before.</summary>
    private void TakeDate(EventDraft draft, TaggedSentence sentence, List<EventDraft> drafts)
    {
        if (draft.Date is null && _anaphors.EndAt(sentence.Tokens, 0) is not null
            && drafts.LastOrDefault(known => known.LastSentence >= sentence.Sentence.Number - 1 && known.Countries.SequenceEqual(draft.Countries)) is { Date: { } date })
        {
            draft.Date = date;
        }
    }

    /// <summary>People who are said to have taken part in what was told just before.</summary>
    private static void AddPeople(RuleMatch match, ArticleContext article, List<EventDraft> drafts)
    {
        var number = match.Sentence.Sentence.Number;
        if (drafts.Where(draft => draft.IsEncounter && number - draft.LastSentence is >= 0 and <= NearSentences).MaxBy(draft => draft.LastSentence) is not { } draft)
        {
            return;
        }

        foreach (var actor in match.Slots.Select(slot => slot.Actor).OfType<Actor>())
        {
            foreach (var member in actor.Members.Where(member => member.Person is { Country: null }))
            {
                if (article.Home is { } home && draft.Parties.ContainsKey(home))
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
