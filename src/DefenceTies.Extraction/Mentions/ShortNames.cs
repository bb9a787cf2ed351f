using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds later mentions: a surname alone, a name without its title, "the general", and office holders whom the article names elsewhere.</summary>
internal sealed class ShortNames(Grammar grammar)
{
    /// <summary>Adds them to a sentence; sentences are given in order.</summary>
    internal void Add(TaggedSentence sentence, ArticlePeople people)
    {
        if (people.IsEmpty)
        {
            return;
        }

        var found = new List<PersonMention>();
        Person? subject = null;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (sentence.PersonAt(at) is { } known)
            {
                people.Touch(known.Person);
                subject ??= known.Person;
                at = known.End - 1;
            }
            else if ((SurnameAt(sentence, at, people) ?? DescribedAt(sentence, at, people)) is { } mention)
            {
                people.Touch(mention.Person);
                subject ??= mention.Person;
                found.Add(mention);
                at = mention.End - 1;
            }
        }

        if (subject is not null && !HasPronounFirst(sentence, found))
        {
            people.Lead(subject);
        }

        sentence.Take(found);
    }

    /// <summary>"On Wednesday he and X are to sign": he stays the one spoken of.</summary>
    private bool HasPronounFirst(TaggedSentence sentence, List<PersonMention> found)
    {
        var first = Math.Min(sentence.People.Count > 0 ? sentence.People[0].First : int.MaxValue, found.Count > 0 ? found[0].First : int.MaxValue);
        for (var at = 0; at < Math.Min(first, sentence.Tokens.Length); at++)
        {
            if (Grammar.Is(grammar.Pronouns, sentence.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private static PersonMention? SurnameAt(TaggedSentence sentence, int at, ArticlePeople people)
    {
        var token = sentence.Tokens[at];
        return token.IsName && !token.IsJoined && sentence.Covering(at) is not { Entry: not CityEntry and not HonorificEntry } && !FollowsName(sentence, at)
            && people.ByShortName(sentence.Sentence.Source.AsSpan(token.Start, token.End - token.Start)) is { } person
            ? new PersonMention(at, at + 1, person, token.Span, null)
            : null;
    }

    /// <summary>"the army chief", "Egypt's President", "the general": whoever of that office or rank was last spoken of.</summary>
    private PersonMention? DescribedAt(TaggedSentence sentence, int at, ArticlePeople people)
    {
        if (sentence.PostFrom(at) is { Post: { } held, Effect: not PostEffect.Former } post)
        {
            if (post.End < sentence.Tokens.Length && sentence.Tokens[post.End].Kind == Sentences.TokenKind.Possessive && Grammar.Is(grammar.People.Kin, sentence.Tokens, post.End + 1))
            {
                return null;
            }

            var isDefinite = Grammar.Is(grammar.Determiners, sentence.Tokens, post.First - 1) || post.Country is not null || (post.First == 0 && post.End < sentence.Tokens.Length && !sentence.Tokens[post.End].IsName) || Grammar.Is(grammar.Determiners, sentence.Tokens, post.First);
            var holder = post.Country is { } country ? (held.Class is PostClass.Head or PostClass.Minister or PostClass.ServiceChief ? people.ByPost(held.Id, country) : null) ?? people.LastOf(held, country, post.Text) : isDefinite ? people.SubjectOf(held) ?? people.LastOf(held, null, post.Text) : null;
            holder ??= isDefinite ? people.LastCalled(post.Text, post.Country) : null;
            return holder is null ? null : new PersonMention(post.First, post.End, holder, post.TextSpan, post);
        }

        if (grammar.People.GuestAnaphors.EndAt(sentence.Tokens, at) is { } guestEnd && (Grammar.Is(grammar.Determiners, sentence.Tokens, at - 1) || Grammar.Is(grammar.Possessives, sentence.Tokens, at - 1)) && !(guestEnd < sentence.Tokens.Length && (sentence.Tokens[guestEnd].IsName || sentence.Tokens[guestEnd].IsJoined))
            && people.LastBesides(sentence.People.Select(mention => mention.Person).FirstOrDefault()) is { } guest)
        {
            return new PersonMention(at, guestEnd, guest, sentence.Sentence.SpanOf(at, guestEnd), null);
        }

        if (grammar.RankNouns.EndAt(sentence.Tokens, at) is { } nounEnd && !(nounEnd < sentence.Tokens.Length && sentence.Tokens[nounEnd].IsName) && Grammar.Is(grammar.Determiners, sentence.Tokens, at - 1)
            && people.LastOfRank(Folding.Fold(sentence.Sentence.WordsOf(at, nounEnd))) is { } ranked)
        {
            return new PersonMention(at, nounEnd, ranked, sentence.Sentence.SpanOf(at, nounEnd), null);
        }

        if (sentence.HitFrom(at) is { Entry: CountryEntry { Form: CountryForm.Demonym } nation } demonym && Grammar.Is(grammar.Determiners, sentence.Tokens, at - 1) && StandsAlone(sentence, demonym.End) && people.OnlyOf(nation.Code) is { } countryman)
        {
            return new PersonMention(at, demonym.End, countryman, sentence.Sentence.SpanOf(at, demonym.End), null);
        }

        return sentence.HitFrom(at) is { Entry: RankEntry { Rank: { } rank } } hit && !(hit.End < sentence.Tokens.Length && sentence.Tokens[hit.End].IsName) && Grammar.Is(grammar.Determiners, sentence.Tokens, at - 1) && people.LastOf(rank) is { } officer
            ? new PersonMention(at, hit.End, officer, sentence.Sentence.SpanOf(at, hit.End), null)
            : null;
    }

    /// <summary>"the Uzbek had laid", "the Indian's coming": no noun follows that the adjective belongs to.</summary>
    private bool StandsAlone(TaggedSentence sentence, int at) =>
        at >= sentence.Tokens.Length || sentence.Tokens[at].Kind == Sentences.TokenKind.Possessive || (sentence.Tokens[at].Kind == Sentences.TokenKind.Sign && !sentence.Tokens[at].Is('-'))
        || (Grammar.Is(grammar.FunctionWords, sentence.Tokens, at) && sentence.Tokens[at].Word != grammar.And);

    private static bool FollowsName(TaggedSentence sentence, int at) =>
        (at > 0 && sentence.Tokens[at - 1].IsName && sentence.Covering(at - 1) is null && !sentence.IsInDate(at - 1) && sentence.Tokens[at].IsSpaced)
        || (at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1].IsName && sentence.Covering(at + 1) is null && !sentence.IsInDate(at + 1));
}
