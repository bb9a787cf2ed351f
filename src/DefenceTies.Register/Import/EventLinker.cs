using DefenceTies.Domain.Time;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Import;

/// <summary>Finds the events of the register that the new reports of an article tell of.</summary>
internal sealed class EventLinker(RegisterContext context, ImportBooks books)
{
    // A report that fits many events vaguely tells an editor nothing.
    private const int MostOffers = 3;

    private readonly RegisteredTellings _registered = new(context, books);

    /// <summary>
    /// Links the reports of one article. An article tells each of its events once, so no two of its reports are of one
    /// event: where two fit one, the likelier has it.
    /// </summary>
    internal async Task<IReadOnlyDictionary<Report, EventLink>> FindAsync(IReadOnlyList<Report> reports, EdtfDate? published, CancellationToken cancellationToken)
    {
        var tellings = new List<(Report Report, EventTelling Telling, IReadOnlyList<long> Candidates)>();
        foreach (var report in reports)
        {
            var telling = EventTellings.Of(new ToldReport(report, published, books.Organisations.Of(report)));
            tellings.Add((report, telling, await EventCandidates.FindAsync(context, telling, cancellationToken)));
        }

        var events = (await _registered.ReadAsync([.. tellings.SelectMany(told => told.Candidates).Distinct().Order()], cancellationToken)).ToDictionary(registered => registered.Id);
        var matches = tellings.ToDictionary(told => told.Report, told => MatchesOf(told.Telling, told.Candidates.Where(events.ContainsKey).Select(id => events[id])));
        var taken = new HashSet<long>();
        var merged = new Dictionary<Report, (long EventId, MatchScore Score)>();
        var certain = matches.SelectMany(pair => pair.Value.Select(match => (Report: pair.Key, match.EventId, match.Score))).Where(found => found.Score.IsCertain);
        foreach (var (report, eventId, score) in certain.OrderByDescending(found => found.Score.Value))
        {
            if (!merged.ContainsKey(report) && taken.Add(eventId))
            {
                merged.Add(report, (eventId, score));
            }
        }

        return matches.ToDictionary(pair => pair.Key, pair => new EventLink(
            merged.TryGetValue(pair.Key, out var found) ? found.EventId : null,
            merged.TryGetValue(pair.Key, out found) ? found.Score.Words : null,
            [.. pair.Value.Where(match => !taken.Contains(match.EventId)).Take(MostOffers)]));
    }

    // Best first, certain and doubtful ones only.
    private static IReadOnlyList<(long EventId, MatchScore Score)> MatchesOf(EventTelling telling, IEnumerable<RegisteredTelling> candidates)
    {
        (RegisteredTelling Event, MatchScore Score)[] scored = [.. candidates
            .Select(candidate => (Event: candidate, Score: EventMatch.Compare(telling, candidate.Whole, candidate.Reports)))
            .Where(match => match.Score.IsCertain || match.Score.IsDoubtful)
            .OrderByDescending(match => match.Score.Value)
            .ThenBy(match => match.Event.Id)];
        var isOpen = scored is [var best, var second, ..]
            && best.Score.IsCertain && best.Score.Value - second.Score.Value < MatchWeights.Ambiguous && second.Score.IsCertain
            && EventComparison.Compare(best.Event.Whole, second.Event.Whole).IsContradiction;
        return [.. scored.Select(match => (match.Event.Id, isOpen ? match.Score.Doubted("another event fits as well") : match.Score))];
    }
}
