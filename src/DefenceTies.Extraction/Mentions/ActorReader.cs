using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Puts together those who act together: members of a delegation with their leader, several people, several countries.</summary>
internal sealed class ActorReader(Grammar grammar)
{
    private const int LongestNounPhrase = 5;
    private const int LongestDelegation = 4;

    /// <summary>The actors of a sentence, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="memory">Whom pronouns and "both countries" mean.</param>
    internal IReadOnlyList<Actor> Read(TaggedSentence sentence, ActorMemory memory)
    {
        var single = new List<Actor>();
        for (var at = 0; at < sentence.Tokens.Length;)
        {
            var actor = SingleAt(sentence, at, single, memory);
            if (actor is not null)
            {
                single.Add(actor);
            }

            at = actor?.End ?? sentence.HitFrom(at)?.End ?? at + 1;
        }

        var actors = Join(sentence, Lead(sentence, single));
        memory.Remember(sentence, actors);
        return [.. actors.Select(actor => WithDeterminer(sentence, actor))];
    }

    private Actor? SingleAt(TaggedSentence sentence, int at, List<Actor> before, ActorMemory memory)
    {
        if (sentence.PersonFrom(at) is { } person)
        {
            return new Actor(at, person.End, [new ActorMember { Person = person.Person, Post = person.Post, Span = person.NameSpan, CountrySpan = person.Post?.CountrySpan }]);
        }

        if (sentence.PostFrom(at) is { } post)
        {
            return new Actor(at, post.End, [new ActorMember { Post = post, Span = post.TextSpan, CountrySpan = post.CountrySpan }]);
        }

        if (grammar.BothPeople.EndAt(sentence.Tokens, at) is { } peopleEnd && MayStandAlone(sentence, at, peopleEnd) && memory.Two is [var one, var two] && (one.Country is null || one.Country != two.Country))
        {
            var words = sentence.Sentence.SpanOf(at, peopleEnd);
            return new Actor(at, peopleEnd, [new ActorMember { Person = one, Span = words }, new ActorMember { Person = two, Span = words }]);
        }

        if (grammar.BothSides.EndAt(sentence.Tokens, at) is { } bothEnd && MayStandAlone(sentence, at, bothEnd) && memory.PairAt(sentence) is { Count: > 1 } pair)
        {
            var span = sentence.Sentence.SpanOf(at, bothEnd);
            return new Actor(at, bothEnd, [.. pair.Select(country => new ActorMember { ToldCountry = country, Span = span, CountrySpan = span })]);
        }

        if ((Grammar.Is(grammar.Pronouns, sentence.Tokens, at) || IsObjectHer(sentence, at)) && (sentence.Tokens[at].Word == grammar.Him || sentence.Tokens[at].Word == grammar.Her ? ObjectOf(before) ?? memory.Subject : SubjectOf(sentence, before) ?? memory.Subject) is { } subject)
        {
            return new Actor(at, at + 1, [new ActorMember { Person = subject, Span = sentence.Sentence.SpanOf(at, at + 1) }]);
        }

        if (sentence.Tokens[at].Word == grammar.It && memory.SubjectCountry is { } country)
        {
            var span = sentence.Sentence.SpanOf(at, at + 1);
            return new Actor(at, at + 1, [new ActorMember { ToldCountry = country, Span = span, CountrySpan = span }]);
        }

        return sentence.HitFrom(at) switch
        {
            { Entry: CountryEntry entry } hit => CountryAt(sentence, hit, entry),
            { Entry: OrganisationEntry { Organisation: { Country: not null } organisation } } hit => new Actor(
                at, hit.End, [new ActorMember { Organisation = organisation.Name, IsFirm = organisation.Kind == "firm", ToldCountry = organisation.Country, Span = sentence.Sentence.SpanOf(at, hit.End), CountrySpan = sentence.Sentence.SpanOf(at, hit.End) }]),
            { Entry: CityEntry { IsCapital: true } entry } hit when !IsPlace(sentence, at) && !(sentence.Tokens[at].IsJoined && (before.Count == 0 || before[^1].End != at)) => CapitalAt(sentence, hit, entry),
            _ => null,
        };
    }

    /// <summary>"the two" alone stands for people or countries; "the two trips" does not.</summary>
    private bool MayStandAlone(TaggedSentence sentence, int first, int end) =>
        end - first > 2 || end >= sentence.Tokens.Length || !Grammar.Is(grammar.Twos, sentence.Tokens, end - 1)
        || sentence.Tokens[end].Kind == TokenKind.Sign || grammar.TwoVerbs.EndAt(sentence.Tokens, end) is not null;

    /// <summary>"met with her on Monday": no noun follows that she owns.</summary>
    private bool IsObjectHer(TaggedSentence sentence, int at) =>
        sentence.Tokens[at].Word == grammar.Her && (at + 1 >= sentence.Tokens.Length || sentence.Tokens[at + 1].Kind == TokenKind.Sign || Grammar.Is(grammar.FunctionWords, sentence.Tokens, at + 1));

    /// <summary>"Before sitting down with his colleague, he laid a wreath": the colleague is not meant.</summary>
    private Person? SubjectOf(TaggedSentence sentence, List<Actor> before) =>
        before.Where(actor => actor.IsOfficial && !(actor.First > 0 && sentence.Tokens[actor.First - 1].Word == grammar.With) && !(actor.First > 0 && (Grammar.Is(grammar.Possessives, sentence.Tokens, actor.First - 1) || Grammar.Is(grammar.Possessives, sentence.Tokens, actor.First)) && actor.Members[0].Post?.IsCounterpart == true)).Select(actor => actor.Members[0].Person).FirstOrDefault(person => person is not null);

    /// <summary>"The American toured the yard, where Admiral X received him": of two named before, the one who does not act on him.</summary>
    private static Person? ObjectOf(List<Actor> before) =>
        before.Where(actor => actor.IsOfficial).Select(actor => actor.Members[0].Person).OfType<Person>().Distinct().Take(3).ToList() is [var first, _] ? first : null;

    private Actor CountryAt(TaggedSentence sentence, Hit hit, CountryEntry entry)
    {
        var span = sentence.Sentence.SpanOf(hit.First, hit.End);
        var end = hit.End;
        var isPossessive = end < sentence.Tokens.Length && sentence.Tokens[end].Kind == TokenKind.Possessive;
        var nounEnd = NounEnd(sentence, isPossessive ? end + 1 : end, entry.Form == CountryForm.Name && !isPossessive);
        var first = hit.First;
        if (nounEnd is not null && Grammar.Is(grammar.Seniority, sentence.Tokens, first - 1))
        {
            first--;
        }

        return new Actor(first, nounEnd ?? end, [new ActorMember { ToldCountry = entry.Code, Span = span, CountrySpan = span }]);
    }

    private static Actor CapitalAt(TaggedSentence sentence, Hit hit, CityEntry entry)
    {
        var span = sentence.Sentence.SpanOf(hit.First, hit.End);
        return new Actor(hit.First, hit.End, [new ActorMember { ToldCountry = entry.City.Country, Span = span, CountrySpan = span }]);
    }

    /// <summary>
    /// The place after the noun that a country's adjective belongs to: "Bangladeshi military officials". After a country's
    /// bare name only names stand between: "India Navy ship", but not "India bought two frigates".
    /// </summary>
    private int? NounEnd(TaggedSentence sentence, int at, bool isBareName)
    {
        int? end = null;
        for (var next = at; next < sentence.Tokens.Length && next - at < LongestNounPhrase; next++)
        {
            if (grammar.ActorNouns.EndAt(sentence.Tokens, next) is { } nounEnd)
            {
                end = sentence.HitFrom(nounEnd) is { Entry: OrganisationEntry } named ? named.End : nounEnd;
                next = end.Value - 1;
            }
            else if (sentence.Tokens[next].Kind != TokenKind.Word || Grammar.Is(grammar.FunctionWords, sentence.Tokens, next) || sentence.Covering(next) is { Entry: not OrganisationEntry } || (isBareName && !sentence.Tokens[next].IsCapitalised))
            {
                break;
            }
        }

        return end;
    }

    private bool IsPlace(TaggedSentence sentence, int at) => Grammar.Is(grammar.PlacePrepositions, sentence.Tokens, at - 1);

    /// <summary>A delegation and whoever leads it or stands for it become one actor.</summary>
    private List<Actor> Lead(TaggedSentence sentence, List<Actor> actors)
    {
        var led = new List<Actor>();
        foreach (var actor in actors)
        {
            var from = DelegationBefore(sentence, actor.First, led.Count == 0 ? 0 : led[^1].End);
            var self = from is { } first ? actor with { First = first } : actor;
            if (led.Count > 0 && IsLedBy(sentence, led[^1].End, self.First))
            {
                led[^1] = new Actor(led[^1].First, self.End, WithCountry(led[^1].Members, self.Members));
                continue;
            }

            led.Add(self);
        }

        return led;
    }

    /// <summary>The first token of "a … delegation of", "a delegation led by" before an actor.</summary>
    private int? DelegationBefore(TaggedSentence sentence, int at, int from)
    {
        for (var back = at - 1; back >= from && at - back <= LongestDelegation; back--)
        {
            if (grammar.DelegationNouns.EndAt(sentence.Tokens, back) is { } end && (Grammar.Is(grammar.PlacePrepositions, sentence.Tokens, end) || sentence.Tokens[Math.Min(end, at)].Word == grammar.Of || grammar.LedBy.EndAt(sentence.Tokens, end) is not null))
            {
                return back;
            }
        }

        return null;
    }

    private bool IsLedBy(TaggedSentence sentence, int end, int first)
    {
        var at = sentence.Sentence.IsSign(end, ',') ? end + 1 : end;
        if (at < sentence.Tokens.Length && sentence.Tokens[at].Word == grammar.With && first == at + 1 && Grammar.Is(grammar.DelegationNouns, sentence.Tokens, at - 1) && sentence.PersonFrom(first) is not null)
        {
            return true;
        }

        if (at < sentence.Tokens.Length && sentence.Tokens[at].Word == grammar.By && first == at + 1 && grammar.SideNouns.EndAt(sentence.Tokens, at - 1) == at && sentence.PersonFrom(first) is not null)
        {
            return true;
        }

        return grammar.LedBy.EndAt(sentence.Tokens, at) is { } after && (after == first || (after == first - 1 && Grammar.Is(grammar.Determiners, sentence.Tokens, after)));
    }

    /// <summary>"X and Y", "X, Y and Z" become one actor.</summary>
    private List<Actor> Join(TaggedSentence sentence, List<Actor> actors)
    {
        var joined = new List<Actor>();
        foreach (var (at, actor) in actors.Index())
        {
            if (joined.Count > 0 && AreJoined(sentence, joined[^1], actor) && (!actor.IsParty || EndsInAnd(sentence, actors, at)))
            {
                joined[^1] = new Actor(joined[^1].First, actor.End, grammar.IsPronoun(sentence.Tokens, joined[^1].First) ? [.. joined[^1].Members, .. actor.Members] : WithCountry(joined[^1].Members, actor.Members));
            }
            else
            {
                joined.Add(actor);
            }
        }

        return joined;
    }

    /// <summary>Whether a list goes on to an "and": "A, B and C", not "of A, B …".</summary>
    private bool EndsInAnd(TaggedSentence sentence, List<Actor> actors, int at)
    {
        for (; at > 0 && at < actors.Count && AreJoined(sentence, actors[at - 1], actors[at]); at++)
        {
            var before = Grammar.Is(grammar.Determiners, sentence.Tokens, actors[at].First - 1) ? actors[at].First - 2 : actors[at].First - 1;
            if (sentence.Tokens[actors[at].First].IsJoined || (before >= 0 && sentence.Tokens[before].Word == grammar.And))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whoever is named after others without a country acts for theirs.</summary>
    private static List<ActorMember> WithCountry(IReadOnlyList<ActorMember> before, IReadOnlyList<ActorMember> after)
    {
        var members = before.ToList();
        foreach (var member in after)
        {
            var country = member.Country is null && !IsHostOfEnvoy(members[^1], member) ? members.Select(known => known.Country).LastOrDefault(known => known is not null) : null;
            if (country is not null)
            {
                member.Person?.TakeCountry(country);
            }

            members.Add(country is null ? member : member with { ToldCountry = country });
        }

        return members;
    }

    /// <summary>"the Turkish ambassador and General X": an envoy stands with those to whom he is sent.</summary>
    private static bool IsHostOfEnvoy(ActorMember before, ActorMember member) =>
        (before.Post ?? before.Person?.Post)?.Post?.Class == PostClass.Envoy && (member.Post ?? member.Person?.Post)?.Post?.Class is PostClass.Head or PostClass.Minister or PostClass.ServiceChief or PostClass.Senior;

    private bool AreJoined(TaggedSentence sentence, Actor left, Actor right)
    {
        var at = left.End;
        if (sentence.Sentence.IsSign(at, ','))
        {
            at++;
        }

        var hasAnd = at < sentence.Tokens.Length && sentence.Tokens[at].Word == grammar.And;
        at += hasAnd ? 1 : 0;
        at = Grammar.Is(grammar.Determiners, sentence.Tokens, at) ? at + 1 : at;
        return (at == right.First && (at > left.End || sentence.Sentence.IsSign(left.End - 1, ',')) && (hasAnd || left.IsOfficial == right.IsOfficial) && left.IsParty == right.IsParty
                && (!grammar.IsPronoun(sentence.Tokens, left.First) || (hasAnd && left.IsOfficial && right.IsOfficial && left.Members.Count == 1)) && !grammar.IsPronoun(sentence.Tokens, right.First))
            || (right.First == left.End && left.IsParty && right.IsParty && sentence.Tokens[right.First].IsJoined);
    }

    private Actor WithDeterminer(TaggedSentence sentence, Actor actor)
    {
        var first = actor.First;
        var most = grammar.DelegationNouns.EndAt(sentence.Tokens, first) is null && sentence.EntryFrom<CountryEntry>(first) is not { Form: CountryForm.Demonym } ? 1 : 3;
        for (var back = first - 1; back >= 0 && first - back <= most; back--)
        {
            if (Grammar.Is(grammar.Determiners, sentence.Tokens, back))
            {
                return actor with { First = back };
            }

            if (sentence.Tokens[back].Kind == TokenKind.Sign || sentence.Covering(back) is not null || Grammar.Is(grammar.FunctionWords, sentence.Tokens, back))
            {
                break;
            }
        }

        return actor;
    }
}
