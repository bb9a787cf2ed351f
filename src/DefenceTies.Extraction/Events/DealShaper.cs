using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Gives agreements, exercises, training and transfers what is their own: missing parties, names, host and stage.</summary>
internal sealed class DealShaper(Knowledge knowledge)
{
    private readonly ExerciseNames _exercises = new(knowledge.Gazetteer);
    private readonly TransferParts _transfers = new(knowledge.Grammar, knowledge.Gazetteer, knowledge.Sets.Need("receiver-preposition"), knowledge.Sets.Need("giver-preposition"), knowledge.Sets.Need("bought-word"));
    private readonly WordSet _orderMarks = knowledge.Sets.Need("order-mark");
    private readonly AgreementReader _agreements = new(knowledge.Sets);

    /// <summary>Gives a draft its parties, host and stage.</summary>
    internal void Shape(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        UnknownCountries.Fill(draft, article);
        DropMeant(draft, match);
        if (draft.Kind == EventKind.Exercise)
        {
            _exercises.Name(draft, match.Sentence, article);
        }

        AddUnnamedParty(draft, match, article);
        if (match.Rule.Context is { } context && draft.Parties.Count < 2)
        {
            ContextParties.Add(draft, article, context);
        }

        if (draft.Kind == EventKind.Transfer)
        {
            draft.IsDateOfOrder = Enumerable.Range(match.TriggerFirst, match.TriggerEnd - match.TriggerFirst).Any(at => _orderMarks.EndAt(match.Sentence.Tokens, at) is not null);
            _transfers.Assign(draft, match, article);
        }

        draft.Host = draft.Kind switch
        {
            EventKind.Transfer => draft.PartiesOf(PartyPart.Recipient).Select(code => (Found<CountryCode>?)new Found<CountryCode>(code, draft.Parties[code].Span)).FirstOrDefault()
                ?? (draft.Place is { } site && draft.Parties.ContainsKey(site.Value.Country) ? new Found<CountryCode>(site.Value.Country, site.Span) : null),
            _ => draft.Place is { } place ? new Found<CountryCode>(place.Value.Country, place.Span) : null,
        };
        if (draft.Kind == EventKind.Agreement)
        {
            if (match.Rule.Stage == AgreementStage.Lapsed && draft.Status.Value == EventStatus.Cancelled)
            {
                draft.Status = draft.Status with { Value = EventStatus.Occurred };
            }

            _agreements.Read(draft, match);
            if (draft.Status.Value == EventStatus.Occurred && draft.Stage is { Value: AgreementStage.Proposed })
            {
                draft.Status = draft.Status with { Value = EventStatus.Proposed };
            }
        }
    }

    /// <summary>"They" are those of the article; where the sentence names two parties itself they are among those.</summary>
    private void DropMeant(EventDraft draft, RuleMatch match)
    {
        if (!draft.HasOwnParties)
        {
            return;
        }

        var named = match.Slots.Where(slot => slot.Actor is { } actor && !knowledge.Grammar.IsPronoun(match.Sentence.Tokens, actor.First)).SelectMany(slot => slot.Actor!.Members).Select(member => member.Country).OfType<CountryCode>().ToHashSet();
        foreach (var country in draft.Countries.Where(country => !named.Contains(country)).ToList())
        {
            draft.Parties.Remove(country);
        }
    }

    /// <summary>A single party with an office holder of no told country: the other side is the country that the article is written from.</summary>
    private static void AddUnnamedParty(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        if (draft.Parties.Count != 1 || article.Home is not { } home || draft.Parties.ContainsKey(home))
        {
            return;
        }

        foreach (var official in draft.Officials.Where(official => official.Country is null))
        {
            official.Country = home;
            draft.Parties.TryAdd(home, new Found<PartyPart>(EventAssembler.PartsOf(match.Slots[0].Field).Party, official.Span));
        }
    }
}
