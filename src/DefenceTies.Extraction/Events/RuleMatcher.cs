using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>
/// Finds all rules in a sentence. The order of rules means nothing: of several ways to read one rule at one place the one
/// with the fewest words in gaps stands; of several rules at one place see <see cref="Readings"/>.
/// </summary>
internal sealed class RuleMatcher(RuleIndex rules, SlotReader slots)
{
    private const int MostSteps = 600;
    private const int Unknown = -1;
    private const int NoPhrase = -2;

    /// <summary>All matches, one for each rule and place.</summary>
    internal IReadOnlyList<RuleMatch> Match(TaggedSentence sentence)
    {
        List<RuleMatch>? best = null;
        int[] ends = [];
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (sentence.Tokens[at].Word == 0)
            {
                continue;
            }

            var triggers = rules.TriggeredBy(sentence.Tokens[at].Word);
            if (triggers.Entries.Length == 0)
            {
                continue;
            }

            // Hundreds of patterns share a few sets: where a set's phrase ends is looked up once.
            Array.Fill(ends = ends.Length < triggers.Sets.Length ? new int[triggers.Sets.Length] : ends, Unknown);
            var here = best?.Count ?? 0;
            foreach (var (rule, variant, set) in triggers.Entries)
            {
                var end = set < 0 ? at + 1 : ends[set] != Unknown ? ends[set] : ends[set] = triggers.Sets[set].EndAt(sentence.Tokens, at) ?? NoPhrase;
                if (end != NoPhrase && MayGoOn(sentence, variant, end) && MatchAround(sentence, rule, variant, at) is { } match)
                {
                    Keep(best ??= [], here, match);
                }
            }
        }

        return best is null ? [] : best;
    }

    /// <summary>Keeps the better of two matches of one rule among those at this place.</summary>
    private static void Keep(List<RuleMatch> best, int from, RuleMatch match)
    {
        for (var known = from; known < best.Count; known++)
        {
            if (best[known].Rule.Id == match.Rule.Id)
            {
                best[known] = IsBetter(match, best[known]) ? match : best[known];
                return;
            }
        }

        best.Add(match);
    }

    /// <summary>
    /// The matches that share their triggering words, the best reading of them first: the one of higher priority, then
    /// the one with more slots, then the one that accounts for more words, then the one with fewer words in gaps.
    /// </summary>
    internal static IReadOnlyList<IReadOnlyList<RuleMatch>> Readings(IEnumerable<RuleMatch> matches)
    {
        var readings = new List<List<RuleMatch>>();
        var ordered = matches
            .OrderByDescending(match => match.Rule.Priority)
            .ThenByDescending(match => match.Slots.Count)
            .ThenByDescending(match => match.End - match.First - match.Gaps)
            .ThenBy(match => match.Gaps)
            .ThenBy(match => match.Rule.Id, StringComparer.Ordinal);
        foreach (var match in ordered)
        {
            if (readings.Find(known => known[0].TriggerFirst < match.TriggerEnd && match.TriggerFirst < known[0].TriggerEnd) is { } same)
            {
                same.Add(match);
            }
            else
            {
                readings.Add([match]);
            }
        }

        return [.. readings.OrderBy(reading => reading[0].TriggerFirst)];
    }

    private RuleMatch? MatchAround(TaggedSentence sentence, Rule rule, PatternVariant variant, int trigger)
    {
        RuleMatch? best = null;
        PatternRun? run = null;
        for (var start = Math.Max(0, trigger - variant.MostBefore); start <= trigger; start++)
        {
            if (MayStart(sentence, variant.Elements[0], start) && (run ??= new PatternRun(sentence, variant, slots, trigger, MostSteps)).MatchFrom(start) is { } end
                && run.ToMatch(rule, start, end) is var match && (best is null || IsBetter(match, best)))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>Whether what must follow the trigger does: most attempts fail here, before a start is looked for.</summary>
    private bool MayGoOn(TaggedSentence sentence, PatternVariant variant, int at) =>
        variant.Trigger + 1 == variant.Elements.Count || variant.Elements[variant.Trigger + 1] switch
        {
            SlotElement { Type: SlotType.Side or SlotType.Official or SlotType.Party } slot => slots.ActorFrom(sentence, slot.Type, at) is not null,
            SetElement set => at < sentence.Tokens.Length && set.Set.Opens(sentence.Tokens[at].Word),
            WordElement word => at < sentence.Tokens.Length && word.Word == sentence.Tokens[at].Word,
            _ => true,
        };

    private static bool MayStart(TaggedSentence sentence, PatternElement element, int at) => element switch
    {
        SlotElement { Type: SlotType.Side or SlotType.Official or SlotType.Party } => sentence.ActorFrom(at) is not null,
        SetElement set => set.Set.Opens(sentence.Tokens[at].Word),
        WordElement word => word.Word == sentence.Tokens[at].Word,
        _ => true,
    };

    private static bool IsBetter(RuleMatch match, RuleMatch known) =>
        match.Gaps != known.Gaps ? match.Gaps < known.Gaps : match.End - match.First > known.End - known.First;
}
