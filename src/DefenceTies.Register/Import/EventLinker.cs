using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>Finds the event of the register that a new report tells of.</summary>
internal sealed class EventLinker(RegisterContext context, OrganisationBook organisations)
{
    private const int MostCandidates = 500;

    /// <summary>The events that the report may tell of, best first, with their scores; certain and doubtful ones only.</summary>
    internal async Task<IReadOnlyList<(long EventId, MatchScore Score)>> FindAsync(Report report, EdtfDate? published, CancellationToken cancellationToken)
    {
        var told = new ToldReport(report, published, organisations.Of(report));
        var telling = TellingOf(told);
        var candidates = await CandidatesAsync(telling, report.ArticleId, cancellationToken);
        return [.. candidates
            .Select(candidate => (EventId: candidate.Id, Score: EventComparison.Compare(telling, TellingOf(candidate))))
            .Where(match => match.Score.IsCertain || match.Score.IsDoubtful)
            .OrderByDescending(match => match.Score.Value)
            .ThenBy(match => match.EventId)];
    }

    private async Task<IReadOnlyList<Event>> CandidatesAsync(EventTelling telling, long articleId, CancellationToken cancellationToken)
    {
        var people = telling.Officials.Select(official => official.Id).ToArray();
        var parties = telling.Parties.ToArray();
        var kinds = telling.Kind is EventKind.Visit or EventKind.Meeting ? [EventKind.Visit, EventKind.Meeting] : new[] { telling.Kind };

        // An article tells each of its events once: two reports of one article are two events.
        var others = context.Events.AsNoTracking()
            .Where(registered => kinds.Contains(registered.Kind) && !registered.Reports.Any(report => report.ArticleId == articleId));
        var withPeople = others.Where(registered => registered.Participants.Any(official => people.Contains(official.OfficialId)));
        var near = telling.IsUndated || telling.Bounds.Latest is null ? withPeople : withPeople.Union(InTime(others, telling.Bounds, parties));
        var ids = await near.Select(registered => registered.Id).OrderByDescending(id => id).Take(MostCandidates).ToListAsync(cancellationToken);
        return ids.Count == 0 ? [] : await context.Events.AsNoTracking().AsSplitQuery()
            .Where(registered => ids.Contains(registered.Id))
            .Include(registered => registered.Parties)
            .Include(registered => registered.Participants)
            .Include(registered => registered.Organisations)
            .Include(registered => registered.Agreement!.Subjects)
            .Include(registered => registered.Exercise)
            .Include(registered => registered.Training)
            .Include(registered => registered.Transfer)
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<Event> InTime(IQueryable<Event> events, DateBounds bounds, CountryCode[] parties)
    {
        var (from, to) = (bounds.Earliest!.Value.AddDays(-MatchWeights.DaysApart), bounds.Latest!.Value.AddDays(MatchWeights.DaysApart));
        var (a, b) = parties.Length > 1 ? (parties.Min()!, parties.Max()!) : (null, null);
        var between = a is null
            ? events.Where(registered => registered.Parties.Any(party => parties.Contains(party.Country)))
            : events.Where(registered => registered.Pairs.Any(pair => pair.A == a && pair.B == b));
        return between.Where(registered => registered.Earliest <= to && registered.Latest >= from);
    }

    private static EventTelling TellingOf(ToldReport told) => new(
        told.Report.Kind,
        told.Date?.Bounds ?? DateBounds.Unknown,
        told.Parties.Select(party => party.Country).ToHashSet(),
        told.CodeOf(ClaimField.Host),
        told.One(ClaimField.City) is { } city ? Folding.Fold(city) : null,
        [.. told.People.Select(person => new ToldOfficial(person.OfficialId, person.Country, Travels(person.Part)))],
        told.Organisations.ToHashSet(),
        EventTelling.NameFields.Select(told.One).OfType<string>().Select(NameOf).ToHashSet(),
        EventTelling.MatterFields.SelectMany(told.All).Select(Folding.Fold).ToHashSet());

    private static EventTelling TellingOf(Event registered) => new(
        registered.Kind,
        registered.Bounds,
        registered.Parties.Select(party => party.Country).ToHashSet(),
        registered.Host,
        registered.City is { } city ? Folding.Fold(city) : null,
        [.. registered.Participants.Select(official => new ToldOfficial(official.OfficialId, official.Country, Travels(official.Part)))],
        registered.Organisations.Select(organisation => organisation.OrganisationId).ToHashSet(),
        new[] { registered.Exercise?.Name, registered.Training?.Course, registered.Transfer?.Equipment }.OfType<string>().Select(NameOf).ToHashSet(),
        MatterOf(registered.Agreement).ToHashSet());

    private static IEnumerable<string> MatterOf(AgreementDetail? agreement) =>
        agreement is null ? []
        : agreement.Subjects.Select(about => Words.Of(about.Subject))
            .Concat(agreement.Type is { } type ? [Words.Of(type)] : [])
            .Concat(agreement.Value is { } value ? [value] : [])
            .Select(Folding.Fold);

    // The year in an exercise's name tells its edition, which the date tells as well.
    private static string NameOf(string name) => string.Join(' ', Folding.Fold(name).Split(' ').Where(word => !word.All(char.IsDigit)));

    private static bool? Travels(OfficialPart? part) => part switch
    {
        OfficialPart.Visitor => true,
        OfficialPart.Host => false,
        _ => null,
    };
}
