using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells who gives and who gets where the verb alone does not: by "to", "for", "from" and "by" before the parties, else by the place.</summary>
internal sealed class TransferParts(Grammar grammar, Wording.WordSet receivers, Wording.WordSet givers)
{
    /// <summary>Gives the parties their parts.</summary>
    internal void Assign(EventDraft draft, RuleMatch match, ArticleContext article)
    {
        if (draft.Parties.Count < 2)
        {
            return;
        }

        if (draft.Parties.Count == 2 && Governed(draft, match, givers, isAny: true) is { } giver && draft.Parties[giver].Value == PartyPart.Recipient)
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
