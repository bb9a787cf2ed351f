using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.Wording;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Events;

/// <summary>Tells what may stand in a slot.</summary>
internal sealed class SlotReader(Knowledge knowledge)
{
    private const int LongestName = 6;
    private const int LongestThings = 10;
    private const int LongestClause = 12;

    private readonly Grammar _grammar = knowledge.Grammar;
    private readonly WordSet _shipPrefixes = knowledge.Sets.Need("ship-prefix");

    /// <summary>The actor that begins at a token and fits the type, its determiner included or not.</summary>
    internal Actor? ActorFrom(TaggedSentence sentence, SlotType type, int at)
    {
        if (type is not (SlotType.Side or SlotType.Official or SlotType.Party))
        {
            return null;
        }

        var actor = sentence.ActorFrom(at) ?? (Grammar.Is(_grammar.Determiners, sentence.Tokens, at - 1) ? sentence.ActorFrom(at - 1) : null);
        return actor is null ? null : type switch
        {
            SlotType.Official => actor.IsOfficial ? actor : null,
            SlotType.Party => actor.IsParty ? actor : null,
            _ => actor,
        };
    }

    /// <summary>The place after what stands in a slot of another type, or none.</summary>
    internal int? EndOf(TaggedSentence sentence, SlotType type, int at) => type switch
    {
        SlotType.Place => PlaceEnd(sentence, at),
        SlotType.Date => sentence.DateFrom(at)?.End,
        SlotType.Money => MoneyEnd(sentence, at),
        SlotType.Number => at < sentence.Tokens.Length && sentence.Tokens[at].Kind == TokenKind.Number ? at + 1 : _grammar.Numbers.EndAt(sentence.Tokens, at),
        SlotType.Name => NameEnd(sentence, at),
        SlotType.Things => ThingsEnd(sentence, at),
        SlotType.Equipment => EquipmentEnd(sentence, at),
        SlotType.Clause => ClauseEnd(sentence, at),
        _ => null,
    };

    /// <summary>Whether a gap must not reach beyond this token.</summary>
    internal static bool EndsClause(Token token) => token.Is(';') || token.Is('.') || token.Is('?') || token.Is('!');

    private int? PlaceEnd(TaggedSentence sentence, int at)
    {
        if (at < sentence.Tokens.Length && sentence.Tokens[at].Word == _grammar.Here)
        {
            return at + 1;
        }

        return knowledge.Places.At(sentence, at)?.End ?? _grammar.PlaceAnaphors.EndAt(sentence.Tokens, at);
    }

    private int? MoneyEnd(TaggedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        var start = at;
        while (at < tokens.Length && (_grammar.Currencies.EndAt(tokens, at) is not null || tokens[at].Initial is '$' or '€' or '£' or '¥'))
        {
            at = _grammar.Currencies.EndAt(tokens, at) ?? at + 1;
        }

        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var hasSign = at > start;
        at = _grammar.Magnitudes.EndAt(tokens, at + 1) ?? at + 1;
        return _grammar.Currencies.EndAt(tokens, at) ?? (hasSign ? at : null);
    }

    private int? NameEnd(TaggedSentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at >= tokens.Length)
        {
            return null;
        }

        if (knowledge.Gazetteer.ExerciseAt(tokens, at, out var named) is not null)
        {
            return named;
        }

        if (at < tokens.Length && _grammar.NoNames.EndAt(tokens, at) is not null)
        {
            return null;
        }

        if (sentence.HitFrom(at) is { Entry: CountryEntry { Form: CountryForm.Demonym } })
        {
            return null;
        }

        if (tokens[at].IsQuote)
        {
            for (var next = at + 1; next < tokens.Length && next - at <= LongestName + 1; next++)
            {
                if (tokens[next].IsQuote)
                {
                    return next > at + 1 ? next + 1 : null;
                }
            }

            return null;
        }

        var end = at;
        while (end < tokens.Length && end - at < LongestName && (tokens[end].IsName || (end > at && tokens[end].Kind == TokenKind.Number)) && !sentence.IsInDate(end))
        {
            end++;
        }

        return end > at ? end : null;
    }

    private int? ClauseEnd(TaggedSentence sentence, int at)
    {
        var end = at;
        while (end < sentence.Tokens.Length && end - at < LongestClause && (sentence.Tokens[end].Kind != TokenKind.Sign || sentence.Tokens[end].Initial is '$' or '€' or '£' or '¥'))
        {
            end++;
        }

        while (end > at && Grammar.Is(_grammar.FunctionWords, sentence.Tokens, end - 1))
        {
            end--;
        }

        return end > at ? end : null;
    }

    /// <summary>The place after the last word for equipment; what follows it may be the verb.</summary>
    private int? EquipmentEnd(TaggedSentence sentence, int at)
    {
        if (ThingsEnd(sentence, at) is not { } end)
        {
            return null;
        }

        int? last = null;
        for (var next = at; next < end; next++)
        {
            if (sentence.Tokens[next].IsAllCapitals && Grammar.Is(_shipPrefixes, sentence.Tokens, next))
            {
                last = next + 1;
                while (last < end && sentence.Tokens[last.Value].IsName)
                {
                    last++;
                }
            }
            else if (_grammar.EquipmentNouns.EndAt(sentence.Tokens, next) is { } noun)
            {
                last = noun;
            }
            else if (knowledge.Gazetteer.EquipmentAt(sentence.Tokens, next, out var model) is not null)
            {
                last = model;
            }
        }

        return last;
    }

    private int? ThingsEnd(TaggedSentence sentence, int at)
    {
        var end = at;
        while (end < sentence.Tokens.Length && end - at < LongestThings && sentence.Tokens[end].Kind is TokenKind.Word or TokenKind.Number
            && !sentence.IsInDate(end) && (end == at || !Grammar.Is(_grammar.FunctionWords, sentence.Tokens, end)))
        {
            end++;
        }

        return end > at ? end : null;
    }
}
