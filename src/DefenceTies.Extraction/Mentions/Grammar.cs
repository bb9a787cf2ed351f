using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The small words and word sets that the readers of mentions rely on.</summary>
internal sealed class Grammar
{
    private readonly PhraseIndex<DateWords> _dates;

    internal Grammar(WordSets sets, PhraseIndex<DateWords> dates, Vocabulary vocabulary)
    {
        _dates = dates;
        Of = vocabulary.NumberOf("of");
        For = vocabulary.NumberOf("for");
        To = vocabulary.NumberOf("to");
        In = vocabulary.NumberOf("in");
        From = vocabulary.NumberOf("from");
        Her = vocabulary.NumberOf("her");
        By = vocabulary.NumberOf("by");
        Him = vocabulary.NumberOf("him");
        At = vocabulary.NumberOf("at");
        It = vocabulary.NumberOf("it");
        With = vocabulary.NumberOf("with");
        And = vocabulary.NumberOf("and");
        Led = vocabulary.NumberOf("led");
        Here = vocabulary.NumberOf("here");
        There = vocabulary.NumberOf("there");
        Determiners = sets.Need("determiner");
        NameParticles = sets.Need("name-particle");
        PlacePrepositions = sets.Need("place-preposition");
        LocationPrepositions = sets.Need("location-preposition");
        DelegationNouns = sets.Need("delegation-noun");
        LedBy = sets.Need("led-by");
        ActorNouns = sets.Need("actor-noun");
        BothPeople = sets.Need("both-people");
        BothSides = sets.Need("both-sides");
        Pronouns = sets.Need("person-pronoun");
        Counterparts = sets.Need("counterpart");
        Possessives = sets.Need("possessive-pronoun");
        FunctionWords = sets.Need("function-word");
        Numbers = sets.Need("number-word");
        Currencies = sets.Need("currency");
        Magnitudes = sets.Need("magnitude");
        SayingVerbs = sets.Need("saying-verb");
        DayWords = sets.Need("day-word");
        Later = sets.Need("later-word");
        EquipmentNouns = sets.Need("equipment-noun");
        Seniority = sets.Need("seniority");
        Retired = sets.Need("retired");
        WhoIs = sets.Need("who-is");
        Who = sets.Need("who");
        RankNouns = sets.Need("rank-noun");
        Capitals = sets.Need("capital-noun");
        PartyPrepositions = sets.Need("party-preposition");
        Institutions = sets.Need("institution-noun");
        Facilities = sets.Need("facility-noun");
        Seats = sets.Need("seat-noun");
        RunsVerbs = sets.Need("runs-verb");
        Companions = sets.Need("companion-word");
        ActingFor = sets.Need("acting-for");
        NoNames = sets.Need("no-name");
        BeVerbs = sets.Need("passive-verb");
        TwoVerbs = sets.Need("two-verb");
        Twos = sets.Need("two");
        PlaceAnaphors = sets.Need("place-anaphor");
        PluralTitles = sets.Need("plural-title");
        PersonNouns = sets.Need("person-noun");
        SideNouns = sets.Need("own-side");
        Towns = sets.Need("town-anaphor");
        PlanVerbs = sets.Need("present-verb-of-plan");
        PostEnds = sets.Need("post-end");
        UntilWords = sets.Need("until-word");
        SinceWords = sets.Need("since-word");
        SinceYear = sets.Need("since-year");
        FollowingVerbs = sets.Need("following-verb");
        DoneVerbs = sets.Need("done-verb");
        BeForms = sets.Need("be-form");
        GoingOnVerbs = sets.Need("going-on-verb");
        Ends = sets.Need("ends");
        ThwartedVerbs = sets.Need("thwarted-verb");
        FutureWords = sets.Need("future-word");
        WeekWords = sets.Need("week-word");
        TellingVerbs = sets.Need("telling-verb");
        ClauseOpeners = sets.Need("clause-opener");
        EndingVerbs = sets.Need("ending-verb");
        PastAuxiliaries = sets.Need("past-auxiliary");
        MentionVerbs = sets.Need("mention-verb");
        ContentOpeners = sets.Need("content-opener");
        People = new PeopleWords(sets);
        Clauses = new ClauseReader(sets);
    }

    /// <summary>The sets about names and people.</summary>
    internal PeopleWords People { get; }

    /// <summary>Tells which words belong to which verb.</summary>
    internal ClauseReader Clauses { get; }

    internal int Of { get; }

    internal int For { get; }

    internal int To { get; }

    internal int In { get; }

    internal int From { get; }

    internal int With { get; }

    internal int At { get; }

    internal int Her { get; }

    internal int By { get; }

    internal int Him { get; }

    internal int It { get; }

    internal int And { get; }

    internal int Led { get; }

    internal int Here { get; }

    internal int There { get; }

    internal WordSet Determiners { get; }

    internal WordSet NameParticles { get; }

    internal WordSet PlacePrepositions { get; }

    internal WordSet LocationPrepositions { get; }

    internal WordSet DelegationNouns { get; }

    internal WordSet LedBy { get; }

    internal WordSet ActorNouns { get; }

    internal WordSet BothSides { get; }

    internal WordSet BothPeople { get; }

    internal WordSet Pronouns { get; }

    internal WordSet Counterparts { get; }

    internal WordSet Possessives { get; }

    internal WordSet FunctionWords { get; }

    internal WordSet Numbers { get; }

    internal WordSet Currencies { get; }

    internal WordSet Magnitudes { get; }

    internal WordSet SayingVerbs { get; }

    internal WordSet DayWords { get; }

    internal WordSet Later { get; }

    internal WordSet EquipmentNouns { get; }

    internal WordSet Seniority { get; }

    internal WordSet Retired { get; }

    internal WordSet WhoIs { get; }

    internal WordSet Who { get; }

    internal WordSet RankNouns { get; }

    internal WordSet Capitals { get; }

    internal WordSet PartyPrepositions { get; }

    internal WordSet UntilWords { get; }

    internal WordSet PostEnds { get; }

    internal WordSet Towns { get; }

    internal WordSet SideNouns { get; }

    internal WordSet PersonNouns { get; }

    internal WordSet PluralTitles { get; }

    internal WordSet PlaceAnaphors { get; }

    internal WordSet TwoVerbs { get; }

    internal WordSet Twos { get; }

    internal WordSet BeVerbs { get; }

    internal WordSet NoNames { get; }

    internal WordSet PlanVerbs { get; }

    internal WordSet Facilities { get; }

    /// <summary>What a country has at home: its ministries, bases, schools; an embassy is none.</summary>
    internal WordSet Seats { get; }

    internal WordSet RunsVerbs { get; }

    internal WordSet Companions { get; }

    internal WordSet ActingFor { get; }

    internal WordSet Institutions { get; }

    internal WordSet SinceWords { get; }

    internal WordSet SinceYear { get; }

    internal WordSet FollowingVerbs { get; }

    internal WordSet DoneVerbs { get; }
    internal WordSet BeForms { get; }
    internal WordSet GoingOnVerbs { get; }
    internal WordSet Ends { get; }
    internal WordSet ThwartedVerbs { get; }
    internal WordSet FutureWords { get; }
    internal WordSet WeekWords { get; }

    internal WordSet TellingVerbs { get; }

    internal WordSet ClauseOpeners { get; }

    internal WordSet EndingVerbs { get; }

    internal WordSet PastAuxiliaries { get; }

    internal WordSet MentionVerbs { get; }

    /// <summary>What opens the terms of an instrument: "under which", "whereby".</summary>
    internal WordSet ContentOpeners { get; }

    /// <summary>Whether the words here stand for somebody named before.</summary>
    internal bool IsPronoun(Token[] tokens, int at) => Is(Pronouns, tokens, at) || BothSides.EndAt(tokens, at) is not null;

    /// <summary>The number that a token stands for, in digits or as a word.</summary>
    internal int? CountOf(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (token.Kind == TokenKind.Number && token.End - token.Start <= 3)
        {
            return int.TryParse(token.Span.In(sentence.Source), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return _dates.LongestEnd(sentence.Tokens, at, out var word) == at + 1 && word!.Unit == DateUnit.Count ? word.Offset : null;
    }

    /// <summary>Whether the token is a phrase of one word of the set.</summary>
    internal static bool Is(WordSet set, Token[] tokens, int at) => at >= 0 && at < tokens.Length && set.EndAt(tokens, at) == at + 1;
}
