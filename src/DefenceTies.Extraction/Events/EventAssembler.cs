using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Makes an event of a rule's match and of what else its sentence tells.</summary>
internal sealed class EventAssembler(Knowledge knowledge)
{
    private const int LongestHead = 4;

    private readonly StatusReader _status = new(knowledge.StatusWords, knowledge.Grammar, knowledge.Sets);
    private readonly PlaceFinder _places = new(knowledge.Grammar, knowledge.Places);
    private readonly DateFinder _dates = new(knowledge.Grammar);
    private readonly EncounterShaper _encounters = new(knowledge);
    private readonly SlotReader _slots = new(knowledge);
    private readonly WordSet _delegations = knowledge.Sets.Need("travelling-body");
    private readonly DealShaper _deals = new(knowledge);
    private readonly Substance _substance = new(knowledge);
    private readonly CueSlots _cues = new(knowledge);
    private readonly WordSet _targets = knowledge.Sets.Need("money-target");

    /// <summary>The event; none with a reason when the match yields none.</summary>
    internal EventDraft? Assemble(RuleMatch match, ArticleContext article, out string? refused)
    {
        refused = null;
        if (match.Rule is { Before: RuleField.Host or RuleField.Supplier or RuleField.Trainer } && (_cues.IsPassive(match) || (match.Rule.Before == RuleField.Host && _cues.IsNoun(match))))
        {
            return null;
        }

        match = match.Rule.IsCue ? _cues.Fill(match) : match;
        if (match.Rule.Before == RuleField.Host && CountriesIn(match, RuleField.Host) > 1 && CountriesIn(match, RuleField.Visitor) == 0)
        {
            return null;
        }

        if (_status.Read(match) is not { } status)
        {
            refused = "The text denies it.";
            return null;
        }

        var draft = new EventDraft
        {
            Kind = match.Rule.Kind!.Value,
            Rule = match.Rule.Id,
            IsWeak = match.Rule.IsWeak,
            Status = status,
            Trigger = match.Sentence.Sentence.SpanOf(match.TriggerFirst, match.TriggerEnd),
            LastSentence = match.Sentence.Sentence.Number,
            Paragraph = match.Sentence.Sentence.Paragraph,
            Date = _dates.Find(match, article, status.Value, out var isEnd),
            IsDateOfEnd = isEnd,
            Place = _places.Find(match, article),
        };
        draft.IsAhead = (!draft.IsDateOfEnd || draft.IsEncounter) && draft.Date?.Value.Bounds.Earliest is { } first && article.Dating.Last is { } today && first > today;
        if (draft.Status.Value == EventStatus.Occurred && draft.IsAhead && draft.Date is { } ahead)
        {
            draft.Status = new Found<EventStatus>(EventStatus.Planned, ahead.Span);
        }

        draft.Evidence.Add(EvidenceSpan.Of(match.Sentence.Sentence, match.TriggerFirst));
        AddSides(draft, match);
        draft.HasOwnParties = match.Slots.Where(slot => slot.Actor is { } actor && !knowledge.Grammar.IsPronoun(match.Sentence.Tokens, actor.First)).SelectMany(slot => slot.Actor!.Members).Select(member => member.Country).OfType<CountryCode>().Distinct().Count() > 1;
        AddDetails(draft, match);
        if (draft.IsEncounter)
        {
            _encounters.Shape(draft, match, article);
        }
        else
        {
            _deals.Shape(draft, match, article);
        }

        if (draft.Parties.Count < 2 && !match.Rule.IsCue)
        {
            return null;
        }

        if (!_substance.IsTold(draft, match, article))
        {
            refused = "It is spoken of, not told.";
            return null;
        }

        if (IsHistory(draft, article))
        {
            refused = "It lies more than ten years before the article.";
            return null;
        }

        return draft;
    }

    /// <summary>Adds the officials of a slot to an event.</summary>
    internal static void AddOfficials(EventDraft draft, Actor actor, OfficialPart part, bool isCompanion = false)
    {
        foreach (var member in actor.Members.Where(member => member.IsOfficial))
        {
            if (member.Person?.TakesNoPart == true || member.Post?.Effect == World.PostEffect.Former || member.Post?.Post?.Class == World.PostClass.Speaker)
            {
                continue;
            }

            draft.Officials.Add(new DraftOfficial
            {
                Person = member.Person,
                Post = member.Post ?? member.Person?.Post,
                Span = member.Span,
                Part = part,
                IsCompanion = isCompanion,
                Side = actor,
                Country = member.Country,
                CountrySpan = member.CountrySpan,
            });
        }
    }

    /// <summary>"The Bangladesh Army and the US Army hosted the exercise": those who host something together are not each other's guests.</summary>
    private static int CountriesIn(RuleMatch match, RuleField field) =>
        match.Slots.Where(slot => slot.Field == field && slot.Actor is not null).SelectMany(slot => slot.Actor!.Members).Select(member => member.Country).OfType<CountryCode>().Distinct().Count();

    private bool IsDelegation(TaggedSentence sentence, Actor actor)
    {
        for (var at = actor.First; at < Math.Min(actor.End, actor.First + LongestHead); at++)
        {
            if (_delegations.EndAt(sentence.Tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCompanion(TaggedSentence sentence, Actor actor)
    {
        for (var back = 1; back <= 3 && actor.First - back >= 0; back++)
        {
            if (knowledge.Grammar.Companions.EndAt(sentence.Tokens, actor.First - back) == actor.First)
            {
                return true;
            }
        }

        return false;
    }

    private void AddSides(EventDraft draft, RuleMatch match)
    {
        foreach (var slot in match.Slots)
        {
            if (slot.Actor is not { } actor)
            {
                continue;
            }

            if (slot.Field == RuleField.Visitor && actor.IsParty && knowledge.Grammar.BothSides.EndAt(match.Sentence.Tokens, actor.First) is not null)
            {
                continue;
            }

            var (part, officialPart) = PartsOf(slot.Field);
            draft.IsLedByDelegation |= draft.Lead is null && IsDelegation(match.Sentence, actor);
            draft.Lead ??= slot == match.Slots.FirstOrDefault(other => other.Actor is not null) && actor.Members.Select(member => member.Country ?? member.Person?.LikelyCountry).Distinct().ToList() is [{ } lead] ? lead : null;
            foreach (var member in actor.Members)
            {
                if (member.Country is { } country)
                {
                    draft.Parties.TryAdd(country, new Found<PartyPart>(part, member.CountrySpan ?? member.Span));
                }

                if (member.Organisation is { } organisation)
                {
                    draft.Organisations.Add(new Found<string>(organisation, member.Span));
                }
            }

            if (match.Rule.Kind != EventKind.Exercise || !match.Rule.IsCue)
            {
                AddOfficials(draft, actor, officialPart, IsCompanion(match.Sentence, actor));
            }
        }
    }

    private void AddDetails(EventDraft draft, RuleMatch match)
    {
        foreach (var slot in match.Slots.Where(slot => slot.Actor is null && slot.Field is not (RuleField.Place or RuleField.Date)))
        {
            var span = match.Sentence.Sentence.SpanOf(slot.First, slot.End);
            draft.Details.Add((slot.Field, new Found<string>(match.Sentence.Sentence.WordsOf(slot.First, slot.End).Trim('"', '“', '”', '\'', '‘', '’', ' '), span)));
        }

        if (draft.Kind is EventKind.Agreement or EventKind.Transfer && MoneyIn(match.Sentence) is { } money)
        {
            draft.Details.Add((RuleField.Value, money));
        }
    }

    /// <summary>The first sum of money in the sentence.</summary>
    private Found<string>? MoneyIn(TaggedSentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (_slots.EndOf(sentence, SlotType.Money, at) is { } end && IsWorth(sentence, at))
            {
                return new Found<string>(sentence.Sentence.WordsOf(at, end), sentence.Sentence.SpanOf(at, end));
            }
        }

        return null;
    }

    /// <summary>"worth $5 million", "a $5 million contract"; not "to raise their trade to $5 billion".</summary>
    private bool IsWorth(TaggedSentence sentence, int money)
    {
        for (var at = Math.Max(0, money - LongestHead); at < money; at++)
        {
            if (_targets.EndAt(sentence.Tokens, at) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What lies more than ten years back is history, and so is what goes on undated from there.</summary>
    private static bool IsHistory(EventDraft draft, ArticleContext article) =>
        (draft.Date?.Value ?? article.Anchor.Date)?.Bounds.Latest is { } latest && article.Dating.Last is { } published && latest < published.AddYears(-Math.Min(10, published.Year - 1));

    internal static (PartyPart Party, OfficialPart Official) PartsOf(RuleField field) => field switch
    {
        RuleField.Visitor => (PartyPart.Visitor, OfficialPart.Visitor),
        RuleField.Host => (PartyPart.Host, OfficialPart.Host),
        RuleField.Signatory => (PartyPart.Participant, OfficialPart.Signatory),
        RuleField.Supplier => (PartyPart.Supplier, OfficialPart.Other),
        RuleField.Recipient => (PartyPart.Recipient, OfficialPart.Other),
        RuleField.Trainer => (PartyPart.Trainer, OfficialPart.Other),
        RuleField.Trainee => (PartyPart.Trainee, OfficialPart.Other),
        _ => (PartyPart.Participant, OfficialPart.Other),
    };
}
