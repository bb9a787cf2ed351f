using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>Pairs what was found with what a reader annotated, the likest first.</summary>
internal static class EventPairing
{
    /// <summary>Pairs each gold event with at most one found event.</summary>
    internal static IReadOnlyList<(int Gold, int Found)> Pair(IReadOnlyList<GoldEvent> gold, IReadOnlyList<EventOutput> found)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from f in Enumerable.Range(0, found.Count)
            let likeness = Likeness(gold[g], found[f])
            where likeness > 0
            orderby likeness descending, g descending, f descending
            select (g, f);
        var takenGold = new HashSet<int>();
        var takenFound = new HashSet<int>();
        var pairs = new List<(int, int)>();
        foreach (var (g, f) in candidates)
        {
            if (!takenGold.Contains(g) && !takenFound.Contains(f))
            {
                takenGold.Add(g);
                takenFound.Add(f);
                pairs.Add((g, f));
            }
        }

        return pairs;
    }

    /// <summary>0 when the found event cannot be the gold one; else how alike they are. The weights are the reference scorer's.</summary>
    private static double Likeness(GoldEvent gold, EventOutput found)
    {
        var a = gold.Countries.ToHashSet();
        var b = (found.Countries ?? []).ToHashSet();
        var shared = (double)a.Count(b.Contains);
        var all = a.Union(b).Count();
        if (Encounter(gold.Kind) != Encounter(found.Kind) || a.Count == 0 || b.Count == 0 || shared / all <= 0.5)
        {
            return 0;
        }

        var told = DayInterval.Of(gold.Date);
        var read = DayInterval.Of(found.Date);
        if (told is { } t && read is { } r && !t.IsNear(r))
        {
            return 0;
        }

        var likeness = 1 + (shared / all);
        likeness += told is not null && told == read ? 1.0 : told is not null && read is not null ? 0.4 : 0.0;
        likeness += (0.5 * Number(gold.Kind == found.Kind)) + (0.3 * Number(!string.IsNullOrEmpty(gold.Host) && gold.Host == found.Host));
        likeness += 0.6 * gold.Officials.Count(official => (found.Officials ?? []).Any(other => NameLikeness.SamePerson(official.Name, other.Name)));
        likeness += 0.1 * Number(gold.Required);
        return likeness;
    }

    private static string Encounter(string kind) => kind is "visit" or "meeting" ? "encounter" : kind;

    private static double Number(bool yes) => yes ? 1 : 0;
}
