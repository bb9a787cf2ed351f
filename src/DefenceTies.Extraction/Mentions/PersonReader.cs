using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Reads named people: rank, honorific and post before the name, or the post after it, in any order.</summary>
internal sealed class PersonReader(Grammar grammar, NameReader names)
{
    private const int LongestAside = 3;

    private readonly ApposedPosts _apposed = new(grammar, names);
    private readonly UntitledNames _untitled = new(grammar, names);

    /// <summary>The people of a sentence whose naming stands for itself; each is made known to the article.</summary>
    internal IEnumerable<PersonMention> Read(TaggedSentence sentence, ArticlePeople people)
    {
        var mentions = new List<PersonMention>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (sentence.PersonAt(at) is not null || ReadAt(sentence, at, people, mentions.Count > 0 ? mentions[^1] : null) is not { } mention)
            {
                continue;
            }

            mentions.Add(mention);
            at = mention.End - 1;
        }

        return mentions;
    }

    private PersonMention? ReadAt(TaggedSentence sentence, int first, ArticlePeople people, PersonMention? before)
    {
        var post = sentence.PostFrom(first);
        if (post is null && sentence.PostAt(first) is not null)
        {
            return null;
        }

        var owner = post is null ? OwnerOfRank(sentence, first) ?? OwnerOfNoun(sentence, first) ?? OwnerOfName(sentence, first, people, before) : null;
        var at = owner?.RankAt ?? (post is null ? first : AfterComma(sentence, post.End));
        CountryCode? shared = null;
        while (post is not null && at < sentence.Tokens.Length && (sentence.Tokens[at].Word == grammar.And || sentence.Tokens[at].Is(',')) && NextPost(sentence, at + 1) is { IsCounterpart: false } second)
        {
            at = AfterComma(sentence, second.End);
            shared ??= second.Country;
        }

        at = post is null ? at : BeforeApposedName(sentence, at);

        var titled = at;
        Rank? rank = null;
        at = names.AfterTitles(sentence, at, ref rank);
        var nameEnd = names.NameEnd(sentence, at);
        at = post is not null && at == titled ? AfterField(sentence, at, nameEnd) : at;
        var isTitled = at > titled || owner?.IsNoun == true;
        if (nameEnd == at || (post is null && !isTitled && nameEnd - at < 2) || sentence.PersonAt(nameEnd - 1) is not null || IsNamedAfter(sentence, titled, at, nameEnd) || (post is not null && !isTitled && at > post.End && nameEnd - at < 2))
        {
            return null;
        }

        var name = NameReader.NameOf(sentence.Sentence.WordsOf(at, nameEnd));
        if (people.Ships.Has(name))
        {
            return null;
        }

        var (country, countryEnd) = CountryAfter(sentence, nameEnd);
        var end = AfterAside(sentence, Math.Max(nameEnd, countryEnd));
        end = names.AfterDecorations(sentence, end);
        if (post is null && (isTitled || nameEnd - at > 1) && _apposed.After(sentence, end) is { } apposed && (country is null || apposed.Post.Country is null || apposed.Post.Country == country))
        {
            (post, end) = (apposed.Post, apposed.End + (sentence.Sentence.IsSign(apposed.End, ',') ? 1 : 0));
        }
        else if (post is null && !isTitled && !people.Knows(name) && !_untitled.IsPerson(sentence, at, nameEnd, people.Lone, before))
        {
            return null;
        }

        (country, end) = (owner?.Country ?? country ?? shared, Math.Max(end, countryEnd));
        var person = people.Meet(name, post?.Country ?? country);
        person.Take(post, rank);
        if (country is not null)
        {
            person.TakeCountry(country);
        }

        people.Settle(person);
        return new PersonMention(first, end, person, sentence.Sentence.SpanOf(titled, nameEnd), post);
    }

    /// <summary>"King Abdullah air base", "Director General Military Cooperation", the destroyer “Admiral Levchenko”: what bears a title or a name and is nobody.</summary>
    private bool IsNamedAfter(TaggedSentence sentence, int titled, int first, int end)
    {
        var tokens = sentence.Tokens;
        return (end > first + 1 && !(titled < first && end == first + 2 && Grammar.Is(grammar.People.FamilyNouns, tokens, end - 1)) && (Grammar.Is(grammar.Institutions, tokens, end - 1) || Grammar.Is(grammar.PostEnds, tokens, end - 1)))
            || (end < tokens.Length && !tokens[end].IsCapitalised && grammar.Facilities.EndAt(tokens, end) is not null)
            || (titled > 0 && titled < first && (Grammar.Is(grammar.People.Vessels, tokens, titled - 1) || (tokens[titled - 1].IsQuote && end < tokens.Length && tokens[end].IsQuote)));
    }

    /// <summary>"Minister of Defence Acquisition Programme X Y": the name begins behind the words of the field.</summary>
    private int AfterField(TaggedSentence sentence, int first, int end)
    {
        for (var at = end - 3; at >= first; at--)
        {
            // "Park Ji-hoon": what is joined is one word, and alone no full name.
            if (sentence.Tokens[at + 1].IsSpaced && sentence.Tokens[at + 2].IsSpaced && ((at > first && Grammar.Is(grammar.Institutions, sentence.Tokens, at)) || Grammar.Is(grammar.PostEnds, sentence.Tokens, at)))
            {
                return at + 1;
            }
        }

        return first;
    }

    private PostPhrase? NextPost(TaggedSentence sentence, int at) =>
        sentence.PostFrom(Grammar.Is(grammar.Determiners, sentence.Tokens, at) || Grammar.Is(grammar.Possessives, sentence.Tokens, at) ? at + 1 : at);

    /// <summary>"the Defence Secretary, Ben Wallace, …": a full name between commas after a post is its holder's.</summary>
    private int BeforeApposedName(TaggedSentence sentence, int at)
    {
        if (!sentence.Sentence.IsSign(at, ','))
        {
            return at;
        }

        var end = names.NameEnd(sentence, at + 1);
        return end - at > 2 && (end == sentence.Tokens.Length || sentence.Tokens[end].Kind == TokenKind.Sign) ? at + 1 : at;
    }

    /// <summary>"Belarusian leader X Y", "US special envoy X Y".</summary>
    private (CountryCode Country, int RankAt, bool IsNoun)? OwnerOfNoun(TaggedSentence sentence, int at)
    {
        if (sentence.HitFrom(at) is not { Entry: CountryEntry entry } hit)
        {
            return null;
        }

        var next = hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].Kind == TokenKind.Possessive ? hit.End + 1 : hit.End;
        for (var noun = next; noun < Math.Min(next + LongestAside, sentence.Tokens.Length) && sentence.Tokens[noun].Kind == TokenKind.Word && !sentence.Tokens[noun].IsCapitalised; noun++)
        {
            if (grammar.PersonNouns.EndAt(sentence.Tokens, noun) is { } end && names.NameEnd(sentence, end) - end is > 1 and < 5)
            {
                return (entry.Code, end, true);
            }
        }

        return null;
    }

    private (CountryCode Country, int RankAt, bool IsNoun)? OwnerOfName(TaggedSentence sentence, int at, ArticlePeople people, PersonMention? before) =>
        _untitled.OfCountry(sentence, at, people.Lone, before) is { } named ? (named.Country, named.First, true) : null;

    /// <summary>"Jordanian General X", "US Army Maj. Gen. X", "Pakistan Air Force Air Commodore X".</summary>
    private static (CountryCode Country, int RankAt, bool IsNoun)? OwnerOfRank(TaggedSentence sentence, int at)
    {
        var (country, end) = sentence.HitFrom(at) switch
        {
            { Entry: CountryEntry entry } hit => (entry.Code, hit.End),
            { Entry: OrganisationEntry { Organisation.Country: { } home } } hit => (home, hit.End),
            _ => (null, at),
        };
        if (country is null)
        {
            return null;
        }

        var next = end < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Possessive ? end + 1 : end;
        for (var rank = next; rank < Math.Min(sentence.Tokens.Length, next + LongestAside); rank++)
        {
            if (sentence.EntryFrom<RankEntry>(rank) is not null)
            {
                return (country, rank, false);
            }

            if (!sentence.Tokens[rank].IsName || sentence.Covering(rank) is { Entry: not OrganisationEntry })
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"President X of Nigeria", "Colonel X of the Indian Army", "Colonel X of the Indian side".</summary>
    private (CountryCode? Country, int End) CountryAfter(TaggedSentence sentence, int at)
    {
        if (at >= sentence.Tokens.Length || (sentence.Tokens[at].Word != grammar.Of && sentence.Tokens[at].Word != grammar.From))
        {
            return (null, 0);
        }

        var name = Grammar.Is(grammar.Determiners, sentence.Tokens, at + 1) ? at + 2 : at + 1;
        return sentence.HitFrom(name) switch
        {
            { Entry: CountryEntry { Form: CountryForm.Demonym } entry } hit when hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].Kind == TokenKind.Word => (entry.Code, AfterNouns(sentence, hit.End)),
            { Entry: CountryEntry { Form: CountryForm.Name } entry } hit => (entry.Code, AfterPossessed(sentence, hit.End)),
            { Entry: OrganisationEntry { Organisation.Country: { } country } } hit => (country, hit.End),
            _ => (null, 0),
        };
    }

    /// <summary>The place after the nouns of "the Indian Army", "the US Coast Guard".</summary>
    private int AfterNouns(TaggedSentence sentence, int at)
    {
        var end = at;
        while (end < sentence.Tokens.Length && end - at < LongestAside && sentence.Tokens[end].Kind == TokenKind.Word && !Grammar.Is(grammar.FunctionWords, sentence.Tokens, end) && (end == at || sentence.Tokens[end].IsCapitalised))
        {
            end++;
        }

        return end;
    }

    private int AfterPossessed(TaggedSentence sentence, int at) =>
        at < sentence.Tokens.Length && (sentence.Tokens[at].Kind == TokenKind.Possessive || sentence.Tokens[at].IsName && sentence.Covering(at) is null)
            ? AfterNouns(sentence, sentence.Tokens[at].Kind == TokenKind.Possessive ? at + 1 : at)
            : at;

    private static int AfterComma(TaggedSentence sentence, int at) =>
        sentence.Sentence.IsSign(at, ',') && sentence.HitFrom(at + 1)?.Entry is RankEntry or HonorificEntry { Honorific.IsNamePart: false } ? at + 1 : at;

    /// <summary>The place after a short bracket: "(left)", "(center)".</summary>
    private static int AfterAside(TaggedSentence sentence, int at) =>
        sentence.Sentence.IsSign(at, '(') && sentence.Sentence.IsSign(at + 2, ')') ? at + 3 : at;

}
