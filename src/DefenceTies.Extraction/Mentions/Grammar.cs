using DefenceTies.Extraction.Reading;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>The small words and word sets that the readers of mentions rely on.</summary>
internal sealed class Grammar
{
    private readonly WordSets _sets;
    private readonly PhraseIndex<DateWords> _dates;

    internal Grammar(WordSets sets, PhraseIndex<DateWords> dates, Vocabulary vocabulary)
    {
        _sets = sets;
        _dates = dates;
        Of = vocabulary.NumberOf("of");
        For = vocabulary.NumberOf("for");
        To = vocabulary.NumberOf("to");
        And = vocabulary.NumberOf("and");
        Led = vocabulary.NumberOf("led");
        Here = vocabulary.NumberOf("here");
    }

    internal int Of { get; }

    internal int For { get; }

    internal int To { get; }

    internal int And { get; }

    internal int Led { get; }

    internal int Here { get; }

    internal WordSet Determiners => _sets.Need("determiner");

    internal WordSet NameParticles => _sets.Need("name-particle");

    internal WordSet PlacePrepositions => _sets.Need("place-preposition");

    internal WordSet LocationPrepositions => _sets.Need("location-preposition");

    internal WordSet DelegationNouns => _sets.Need("delegation-noun");

    internal WordSet LedBy => _sets.Need("led-by");

    internal WordSet ActorNouns => _sets.Need("actor-noun");

    internal WordSet BothSides => _sets.Need("both-sides");

    internal WordSet Pronouns => _sets.Need("person-pronoun");

    internal WordSet Counterparts => _sets.Need("counterpart");

    internal WordSet Possessives => _sets.Need("possessive-pronoun");

    internal WordSet FunctionWords => _sets.Need("function-word");

    internal WordSet Numbers => _sets.Need("number-word");

    internal WordSet Currencies => _sets.Need("currency");

    internal WordSet Magnitudes => _sets.Need("magnitude");

    internal WordSet SayingVerbs => _sets.Need("saying-verb");

    internal WordSet DayWords => _sets.Need("day-word");

    internal WordSet Later => _sets.Need("later-word");

    internal WordSet Retired => _sets.Need("retired");

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
