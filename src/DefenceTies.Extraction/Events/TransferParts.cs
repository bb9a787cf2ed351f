using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells who gives and who gets where the verb alone does not: by "to", "for", "from" and "by" before the parties, else by the place.</summary>
internal sealed class TransferParts(Grammar grammar, Gazetteer gazetteer, Wording.WordSet receivers, Wording.WordSet givers, Wording.WordSet buyers)
{
    private const int LongestDescription = 3;

    /// <summary>Gives the parties their parts.</summary>
    internal void Assign(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        if (draft.Parties.Count < 2)
        {
            return;
        }

        if (draft.Parties.Count == 2 && !(draft.PartiesOf(PartyPart.Recipient).Any() && draft.PartiesOf(PartyPart.Supplier).Any()) && (BoughtBy(draft, match) ?? GivenByEnvoy(draft) ?? Maker(draft, match)) is var (of, part))
        {
            Set(draft, of, part);
            Set(draft, draft.Countries.First(country => country != of), part == PartyPart.Supplier ? PartyPart.Recipient : PartyPart.Supplier);
        }

        if (draft.Parties.Count == 2 && Governed(draft, match, givers, isAny: true) is { } giver && draft.Parties[giver].Value == PartyPart.Recipient && BoughtBy(draft, match)?.Country != giver)
        {
            Set(draft, giver, PartyPart.Supplier);
            Set(draft, draft.Countries.First(country => country != giver), PartyPart.Recipient);
        }

        if (!draft.PartiesOf(PartyPart.Recipient).Any() && Governed(draft, match, receivers) is { } recipient)
        {
            Set(draft, recipient, PartyPart.Recipient);
        }

        if (!draft.PartiesOf(PartyPart.Supplier).Any() && Governed(draft, match, givers) is { } supplier)
        {
            Set(draft, supplier, PartyPart.Supplier);
        }

        if (!draft.PartiesOf(PartyPart.Recipient).Any() && !draft.PartiesOf(PartyPart.Supplier).Any()
            && article.LastTold(told => told.Kind == EventKind.Transfer && told.Countries.SequenceEqual(draft.Countries)) is { } known)
        {
            foreach (var country in draft.Countries.ToList())
            {
                Set(draft, country, known.Parties[country].Value);
            }
        }

        if (!draft.PartiesOf(PartyPart.Recipient).Any() && !draft.PartiesOf(PartyPart.Supplier).Any()
            && new[] { draft.Place?.Value.Country, article.Dateline?.Country, article.Home }.FirstOrDefault(country => country is not null && draft.Parties.ContainsKey(country)) is { } there)
        {
            Set(draft, there, PartyPart.Recipient);
        }

        if (draft.Parties.Count == 2)
        {
            Complete(draft, PartyPart.Supplier, PartyPart.Recipient);
            Complete(draft, PartyPart.Recipient, PartyPart.Supplier);
        }
    }

    /// <summary>"ordered by Armenia": whoever stands behind the passive of buying gets it.</summary>
    private (CountryCode Country, PartyPart Part)? BoughtBy(EventDraft draft, RuleMatch match)
    {
        foreach (var actor in match.Sentence.Actors)
        {
            var by = Grammar.Is(grammar.Determiners, match.Sentence.Tokens, actor.First - 1) ? actor.First - 2 : actor.First - 1;
            if (by > 0 && match.Sentence.Tokens[by].Word == grammar.By && Grammar.Is(buyers, match.Sentence.Tokens, by - 1) && actor.Members is [{ Country: { } country }] && draft.Parties.ContainsKey(country))
            {
                return (country, PartyPart.Recipient);
            }
        }

        return null;
    }

    /// <summary>An ambassador who hands over does so for the own country.</summary>
    private static (CountryCode Country, PartyPart Part)? GivenByEnvoy(EventDraft draft) =>
        draft.Officials.Where(official => (official.Post ?? official.Person?.Post)?.Post?.Class == PostClass.Envoy).Select(official => official.Country).OfType<CountryCode>().Distinct().ToList() is [var envoy] && draft.Parties.ContainsKey(envoy)
            ? (envoy, PartyPart.Supplier)
            : null;

    /// <summary>"French night-vision goggles", "six Brazilian Super Tucanos": whose adjective the equipment bears made it.</summary>
    private (CountryCode Country, PartyPart Part)? Maker(EventDraft draft, RuleMatch match)
    {
        var tokens = match.Sentence.Tokens;
        foreach (var hit in match.Sentence.Hits)
        {
            if (hit.Entry is not CountryEntry { Form: CountryForm.Demonym } entry || !draft.Parties.TryGetValue(entry.Code, out var part) || part.Value != PartyPart.Participant)
            {
                continue;
            }

            for (var at = hit.End; at < Math.Min(tokens.Length, hit.End + LongestDescription) && tokens[at].Kind != Sentences.TokenKind.Sign && grammar.ActorNouns.EndAt(tokens, at) is null; at++)
            {
                if (grammar.EquipmentNouns.EndAt(tokens, at) is not null || gazetteer.EquipmentAt(tokens, at, out _) is not null)
                {
                    return (entry.Code, PartyPart.Supplier);
                }
            }
        }

        return null;
    }

    private static void Complete(EventDraft draft, PartyPart known, PartyPart missing)
    {
        if (draft.PartiesOf(known).ToList() is [var one] && !draft.PartiesOf(missing).Any())
        {
            Set(draft, draft.Countries.First(country => country != one), missing);
        }
    }

    private static void Set(EventDraft draft, CountryCode country, PartyPart part) =>
        draft.Parties[country] = draft.Parties[country] with { Value = part };

    /// <summary>The party of no told part that such a word stands before.</summary>
    private CountryCode? Governed(EventDraft draft, RuleMatch match, Wording.WordSet words, bool isAny = false)
    {
        foreach (var actor in match.Sentence.Actors)
        {
            var before = Grammar.Is(grammar.Determiners, match.Sentence.Tokens, actor.First - 1) ? actor.First - 2 : actor.First - 1;
            if (Grammar.Is(words, match.Sentence.Tokens, before) && actor.Members is [{ Country: { } country }] && draft.Parties.TryGetValue(country, out var part) && (isAny || part.Value == PartyPart.Participant))
            {
                return country;
            }
        }

        return null;
    }
}
