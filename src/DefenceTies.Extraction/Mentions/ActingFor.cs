using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds for whom people act from the words behind their names: "signed for Japan", "who runs the Hungarian defence ministry", "in charge of the Nepali contingent".</summary>
internal sealed class ActingFor(Grammar grammar)
{
    private const int LongestClause = 7;

    /// <summary>Gives the people of a sentence their countries where its words tell them.</summary>
    internal void Read(TaggedSentence sentence)
    {
        foreach (var mention in sentence.People.Where(mention => mention.Person.Country is null))
        {
            if ((CountryAfter(sentence, mention.End) ?? OfPost(sentence, mention)) is { } country)
            {
                mention.Person.TakeCountry(country);
            }
        }
    }

    /// <summary>"X, who holds the post of secretary in Uzbekistan's Security Council": whose post it is stands behind it.</summary>
    private CountryCode? OfPost(TaggedSentence sentence, PersonMention mention) =>
        mention.Post is { Country: null, IsCounterpart: false } post && post.First > mention.First && post.End < sentence.Tokens.Length && (sentence.Tokens[post.End].Word == grammar.In || sentence.Tokens[post.End].Word == grammar.Of)
        && sentence.HitFrom(Grammar.Is(grammar.Determiners, sentence.Tokens, post.End + 1) ? post.End + 2 : post.End + 1) is { Entry: CountryEntry entry } hit
        && (entry.Form == CountryForm.Demonym || (hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].Kind == Sentences.TokenKind.Possessive)) ? entry.Code : null;

    private CountryCode? CountryAfter(TaggedSentence sentence, int end)
    {
        var at = sentence.Sentence.IsSign(end, ',') ? end + 1 : end;
        // "beside that of General X, Azerbaijan's."
        if (at > end && sentence.HitFrom(at) is { Entry: CountryEntry { Form: CountryForm.Name } alone } owner && owner.End < sentence.Tokens.Length && sentence.Tokens[owner.End].Kind == Sentences.TokenKind.Possessive
            && (owner.End + 1 >= sentence.Tokens.Length || sentence.Tokens[owner.End + 1].Kind == Sentences.TokenKind.Sign))
        {
            return alone.Code;
        }

        if (grammar.RunsVerbs.EndAt(sentence.Tokens, at) is { } clause)
        {
            return FirstCountry(sentence, clause, clause + LongestClause);
        }

        for (var next = at; next <= at + 1; next++)
        {
            if (grammar.ActingFor.EndAt(sentence.Tokens, next) is { } after && (next == at || sentence.Tokens[next].Word != grammar.For))
            {
                var name = Grammar.Is(grammar.Determiners, sentence.Tokens, after) ? after + 1 : after;

                // "signed by X and on behalf of Djibouti by Y": whose name follows is meant.
                return sentence.HitFrom(name) is { } named && named.End < sentence.Tokens.Length && sentence.Tokens[named.End].Word == grammar.By ? null : sentence.HitFrom(name) switch
                {
                    { Entry: CountryEntry { Form: CountryForm.Name } entry } hit when IsLast(sentence, hit.End) => entry.Code,
                    { Entry: CountryEntry { Form: CountryForm.Name } entry } hit when grammar.ActorNouns.EndAt(sentence.Tokens, hit.End) is not null => entry.Code,
                    { Entry: OrganisationEntry { Organisation.Country: { } home } } => home,
                    { Entry: CountryEntry { Form: CountryForm.Demonym } entry } hit when grammar.ActorNouns.EndAt(sentence.Tokens, hit.End) is not null || IsLast(sentence, hit.End + 1) => entry.Code,
                    _ => null,
                };
            }
        }

        return null;
    }

    private bool IsLast(TaggedSentence sentence, int at) =>
        at >= sentence.Tokens.Length || sentence.Tokens[at].Kind == Sentences.TokenKind.Sign || sentence.Tokens[at].Word == grammar.And || Grammar.Is(grammar.FunctionWords, sentence.Tokens, at);

    private static CountryCode? FirstCountry(TaggedSentence sentence, int from, int to)
    {
        for (var at = from; at < Math.Min(to, sentence.Tokens.Length); at++)
        {
            if (sentence.Tokens[at].Kind == Sentences.TokenKind.Sign)
            {
                return null;
            }

            if (sentence.EntryFrom<CountryEntry>(at) is { } entry)
            {
                return entry.Code;
            }

            if (sentence.EntryFrom<OrganisationEntry>(at) is { Organisation.Country: { } country })
            {
                return country;
            }
        }

        return null;
    }
}
