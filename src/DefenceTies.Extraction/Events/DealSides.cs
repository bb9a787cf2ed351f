using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>For whom somebody acts in a deal whom the text leaves unmarked: whoever hands over is of the giver, whoever accepts of the receiver, an envoy not of the host.</summary>
internal sealed class DealSides(Knowledge knowledge)
{
    private const int LongestAside = 3;

    private readonly WordSet _givers = knowledge.Sets.Need("giver-verb");
    private readonly WordSet _receivers = knowledge.Sets.Need("receiver-verb");

    /// <summary>The country that somebody acts for, as far as anything tells.</summary>
    internal CountryCode? CountryOf(EventDraft draft, TaggedSentence sentence, PersonMention mention)
    {
        if (mention.Person.Country is { } told)
        {
            return told;
        }

        if (OfTransfer(draft, sentence, mention) is { } side)
        {
            return side;
        }

        var likely = mention.Person.LikelyCountry;
        return mention.Person.Post?.Post?.Class == World.PostClass.Envoy && draft.Parties.Count == 2 && draft.Host is { } host && likely == host.Value
            ? draft.Countries.First(country => country != host.Value)
            : likely;
    }

    /// <summary>The side that somebody's verb tells: "handed over the keys", "accepted the vessel".</summary>
    internal CountryCode? OfTransfer(EventDraft draft, TaggedSentence sentence, PersonMention mention)
    {
        if (draft.Kind != EventKind.Transfer || draft.Parties.Count != 2)
        {
            return null;
        }

        var part = IsBefore(sentence, mention, _givers) ? PartyPart.Supplier : IsBefore(sentence, mention, _receivers) ? PartyPart.Recipient : (PartyPart?)null;
        return part is not { } known ? null
            : draft.PartiesOf(known).FirstOrDefault()
            ?? (draft.Host is { } host && draft.Parties.ContainsKey(host.Value) ? known == PartyPart.Recipient ? host.Value : draft.Countries.First(country => country != host.Value) : null);
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
}
