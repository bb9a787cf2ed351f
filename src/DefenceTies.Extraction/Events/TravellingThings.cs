using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells travellers from what is shipped: "the Dutch F-16s landed in Romania", "a ship with wheat from Ukraine arrived" are nobody's visit.</summary>
internal sealed class TravellingThings(Knowledge knowledge)
{
    private const int LongestDescription = 4;

    private readonly Grammar _grammar = knowledge.Grammar;
    private readonly WordSet _vessels = knowledge.Sets.Need("vessel-noun");
    private readonly WordSet _origins = knowledge.Sets.Need("origin-preposition");

    /// <summary>Whether the only visitors of a match are a country's name before its equipment or behind "from", "of" or "with".</summary>
    internal bool AreThings(RuleMatch match)
    {
        var visitors = match.Slots.Where(slot => slot.Field == RuleField.Visitor && slot.Actor is not null).ToList();
        return visitors.Count > 0 && visitors.TrueForAll(slot => IsThing(match.Sentence, slot.Actor!));
    }

    private bool IsThing(TaggedSentence sentence, Actor actor)
    {
        if (actor is { IsParty: true, Members: [{ Organisation: not null }] })
        {
            return OwnsEquipment(sentence, actor.End);
        }

        if (actor is not { IsParty: true, Members: [{ CountrySpan: { } told }] } || sentence.Tokens[actor.End - 1].End > told.End)
        {
            return false;
        }

        var before = Grammar.Is(_grammar.Determiners, sentence.Tokens, actor.First - 1) ? actor.First - 2 : actor.First - 1;
        return Grammar.Is(_origins, sentence.Tokens, before) || OwnsEquipment(sentence, actor.End);
    }

    /// <summary>Ships call at ports; whatever else a country's adjective describes is delivered.</summary>
    private bool OwnsEquipment(TaggedSentence sentence, int from)
    {
        for (var at = from; at < sentence.Tokens.Length && at - from < LongestDescription && sentence.Tokens[at].Kind is Sentences.TokenKind.Word or Sentences.TokenKind.Number; at++)
        {
            if (_vessels.EndAt(sentence.Tokens, at) is not null || Grammar.Is(_grammar.FunctionWords, sentence.Tokens, at))
            {
                return false;
            }

            if (_grammar.EquipmentNouns.EndAt(sentence.Tokens, at) is not null || knowledge.Gazetteer.EquipmentAt(sentence.Tokens, at, out _) is { Kind: not (World.EquipmentKind.Ship or World.EquipmentKind.Submarine) })
            {
                return true;
            }
        }

        return false;
    }
}
