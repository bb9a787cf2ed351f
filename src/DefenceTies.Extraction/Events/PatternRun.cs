using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>One attempt to lay a pattern over a sentence.</summary>
/// <remarks>Gaps take as few words as fit. The number of steps is bounded, so time stays linear whatever the text.</remarks>
internal sealed class PatternRun(TaggedSentence sentence, PatternVariant variant, SlotReader slots, int trigger, int mostSteps)
{
    private readonly (int First, int End, Actor? Actor)[] _taken = new (int, int, Actor?)[variant.Elements.Count];
    private int _steps;

    /// <summary>The place after the match, or none.</summary>
    internal int? MatchFrom(int start)
    {
        _steps = 0;
        return Step(0, start);
    }

    /// <summary>What was matched.</summary>
    internal RuleMatch ToMatch(Rule rule, int start, int end)
    {
        var found = new List<SlotMatch>();
        var gaps = 0;
        for (var at = 0; at < variant.Elements.Count; at++)
        {
            var element = variant.Elements[at];
            if (element is SlotElement slot && rule.Takes.TryGetValue(slot.Name, out var field))
            {
                found.Add(new SlotMatch(slot.Name, field, _taken[at].First, _taken[at].End, _taken[at].Actor));
            }
            else if (element is GapElement)
            {
                gaps += _taken[at].End - _taken[at].First;
            }
        }

        var words = _taken[variant.Trigger];
        return new RuleMatch(rule, sentence, start, end, words.First, words.End, gaps, found);
    }

    private int? Step(int element, int at)
    {
        if (element == variant.Elements.Count)
        {
            return at;
        }

        if (++_steps > mostSteps || (element <= variant.Trigger && at > trigger) || (element == variant.Trigger && at != trigger))
        {
            return null;
        }

        return variant.Elements[element] switch
        {
            WordElement word => at < sentence.Tokens.Length && sentence.Tokens[at].Word == word.Word && word.Word != 0 ? Take(element, at, at + 1, null) : null,
            SetElement set => set.Set.EndAt(sentence.Tokens, at) is { } end ? Take(element, at, end, null) : null,
            SlotElement slot => Slot(element, slot, at),
            GapElement gap => Gap(element, gap, at),
            _ => throw new ArgumentOutOfRangeException(nameof(element)),
        };
    }

    private int? Slot(int element, SlotElement slot, int at)
    {
        if (slots.ActorFrom(sentence, slot.Type, at) is { } actor)
        {
            return IsOfOneCountryWithAnother(element, actor) ? null : Take(element, at, actor.End, actor);
        }

        return slots.EndOf(sentence, slot.Type, at) is { } end ? Take(element, at, end, null) : null;
    }

    private int? Gap(int element, GapElement gap, int at)
    {
        for (var words = 0; words <= gap.Most && at + words <= sentence.Tokens.Length; words++)
        {
            if (words > 0 && SlotReader.EndsClause(sentence.Tokens[at + words - 1]))
            {
                return null;
            }

            _taken[element] = (at, at + words, null);
            if (Step(element + 1, at + words) is { } end)
            {
                _taken[element] = (at, at + words, null);
                return end;
            }
        }

        return null;
    }

    private int? Take(int element, int first, int end, Actor? actor)
    {
        _taken[element] = (first, end, actor);
        if (Step(element + 1, end) is not { } last)
        {
            return null;
        }

        _taken[element] = (first, end, actor);
        return last;
    }

    /// <summary>Two sides of one and the same country are no two sides, nor is a country one side when it belongs to the other.</summary>
    private bool IsOfOneCountryWithAnother(int element, Actor actor)
    {
        HashSet<CountryCode>? mine = null;
        for (var before = 0; before < element; before++)
        {
            if (variant.Elements[before] is SlotElement && _taken[before].Actor is { } other && (mine ??= CountriesOf(actor)) is not null && CountriesOf(other) is var others
                && mine.Count > 0 && others.Count > 0 && (mine.IsSubsetOf(others) || others.IsSubsetOf(mine)))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<CountryCode> CountriesOf(Actor actor) =>
        actor.Members.Any(member => member.Country is null) ? [] : [.. actor.Members.Select(member => member.Country!)];
}
