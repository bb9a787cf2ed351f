using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Export;

/// <summary>Reads events whole, as they leave the register.</summary>
internal sealed class EventRecords
{
    private readonly RegisterContext _context;
    private readonly Dictionary<string, string> _countries;

    private EventRecords(RegisterContext context, Dictionary<string, string> countries) => (_context, _countries) = (context, countries);

    internal static async Task<EventRecords> OpenAsync(RegisterContext context, CancellationToken cancellationToken) =>
        new(context, await context.Countries.AsNoTracking().ToDictionaryAsync(country => country.Code.Value, country => country.Name, cancellationToken));

    /// <summary>Reads the events of these ids, in the order of the ids.</summary>
    internal async Task<IReadOnlyList<EventRecord>> ReadAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        // As one parameter each: a list of them would have EF Core write every query anew.
        var events = await _context.Events
            .AsNoTracking()
            .AsSplitQuery()
            .Where(found => EF.Parameter(ids).Contains(found.Id))
            .Include(found => found.Parties)
            .Include(found => found.Participants).ThenInclude(participant => participant.Official)
            .Include(found => found.Organisations).ThenInclude(part => part.Organisation)
            .Include(found => found.Topics)
            .Include(found => found.Visit)
            .Include(found => found.Meeting)
            .Include(found => found.Agreement).ThenInclude(agreement => agreement!.Stages)
            .Include(found => found.Agreement).ThenInclude(agreement => agreement!.Subjects)
            .Include(found => found.Exercise)
            .Include(found => found.Training)
            .Include(found => found.Transfer)
            .ToDictionaryAsync(found => found.Id, cancellationToken);
        var articles = await ArticlesAsync(
            _context.Reports.Where(report => EF.Parameter(ids).Contains(report.EventId!.Value) && report.Article!.SupersededByImportRunId == null), cancellationToken);
        var changed = await _context.Revisions
            .Where(revision => revision.Kind == RecordKind.Event && EF.Parameter(ids).Contains(revision.RecordId))
            .GroupBy(revision => revision.RecordId)
            .Select(revisions => new { Id = revisions.Key, At = revisions.Max(revision => revision.At) })
            .ToDictionaryAsync(last => last.Id, last => last.At, cancellationToken);
        var cities = await CitiesAsync([.. events.Values.Select(found => found.CityId).OfType<long>().Distinct()], cancellationToken);
        return
        [
            .. ids.Where(events.ContainsKey).Select(id => events[id]).Select(found =>
                At(Of(found, [.. articles[found.Id]], changed.TryGetValue(found.Id, out var at) ? at : null), found.CityId is { } city ? cities.GetValueOrDefault(city) : null)),
        ];
    }

    /// <summary>An event as it stood, with all that its snapshot tells of it.</summary>
    /// <param name="past">The event, with the names of its people and organisations.</param>
    /// <param name="version">The version that it was.</param>
    /// <param name="reports">The reports that stood behind it.</param>
    /// <param name="changed">When that version came to be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<EventRecord> OfPastAsync(Event past, int version, IReadOnlyList<long> reports, DateTimeOffset changed, CancellationToken cancellationToken)
    {
        var articles = await ArticlesAsync(_context.Reports.Where(report => EF.Parameter(reports).Contains(report.Id)), cancellationToken);
        return Of(past, [.. articles.SelectMany(of => of).DistinctBy(article => article.Id).OrderBy(article => article.Id)], changed) with { Version = version };
    }

    private static EventRecord At(EventRecord record, City? city) => city is null ? record : record with { Latitude = city.Latitude, Longitude = city.Longitude };

    private Task<Dictionary<long, City>> CitiesAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken) =>
        _context.Cities.AsNoTracking().Where(city => EF.Parameter(ids).Contains(city.Id)).ToDictionaryAsync(city => city.Id, cancellationToken);

    private static async Task<ILookup<long, EventRecord.Article>> ArticlesAsync(IQueryable<Report> reports, CancellationToken cancellationToken)
    {
        var read = await reports
            .Select(report => new { EventId = report.EventId ?? 0, report.ArticleId, report.Article!.Title, report.Article.Publisher, report.Article.Published, report.Article.Address })
            .ToListAsync(cancellationToken);
        return read
            .DistinctBy(article => (article.EventId, article.ArticleId))
            .OrderBy(article => article.ArticleId)
            .ToLookup(article => article.EventId, article => new EventRecord.Article(article.ArticleId, article.Title, article.Publisher, article.Published?.Text, article.Address));
    }

    private EventRecord Of(Event found, IReadOnlyList<EventRecord.Article> articles, DateTimeOffset? changed) => new(
        found.Id,
        found.Version,
        Words.Of(found.Kind),
        Words.Of(found.Status),
        found.Title,
        found.Summary,
        found.Date?.Text,
        found.Earliest,
        found.Latest,
        found.CoreFirst,
        found.CoreLast,
        [.. found.Parties.OrderBy(party => party.Country.Value, StringComparer.Ordinal).Select(party => new EventRecord.Party(party.Country.Value, NameOf(party.Country.Value), Words.Of(party.Part)))],
        found.Host?.Value,
        found.City,
        [
            .. found.Participants.OrderBy(person => person.Part).ThenBy(person => person.OfficialId)
                .Select(person => new EventRecord.Official(person.OfficialId, person.Official!.Name, person.Country?.Value, person.Post, Words.Of(person.Part))),
        ],
        [.. found.Organisations.OrderBy(part => part.OrganisationId).Select(part => new EventRecord.Organisation(part.OrganisationId, part.Organisation!.Name))],
        [.. found.Topics.Select(topic => topic.Topic).Order(StringComparer.Ordinal)],
        DetailOf(found),
        Words.Of(found.Review),
        found.Confidence,
        found.Sources,
        [.. found.Disputed.Select(Words.Of)],
        articles,
        changed);

    private static EventRecord.Detail DetailOf(Event found) => new()
    {
        VisitorRank = found.Visit?.VisitorRank is { } visitor ? Words.Of(visitor) : null,
        HostRank = found.Visit?.HostRank is { } host ? Words.Of(host) : null,
        Purpose = found.Visit?.Purpose,
        Occasion = found.Meeting?.Occasion,
        AgreementType = found.Agreement?.Type is { } type ? Words.Of(type) : null,
        Stage = found.Agreement is { } agreement ? Words.Of(agreement.Stage) : null,
        Stages = found.Agreement?.Stages.Where(stage => stage.Date is not null).OrderBy(stage => stage.Stage).ToDictionary(stage => Words.Of(stage.Stage), stage => stage.Date!.Text) is { Count: > 0 } stages ? stages : null,
        Subjects = found.Agreement?.Subjects is { Count: > 0 } subjects ? [.. subjects.Select(about => about.Subject).Order().Select(Words.Of)] : null,
        Exercise = found.Exercise?.Name,
        Edition = found.Exercise?.Edition,
        Course = found.Training?.Course,
        Equipment = found.Transfer?.Equipment,
        Quantity = found.Transfer?.Quantity,
        Ordered = found.Transfer?.Ordered?.Text,
        Delivered = found.Transfer?.Delivered?.Text,
        Value = found.Agreement?.Value ?? found.Transfer?.Value,
        Currency = found.Agreement?.Currency ?? found.Transfer?.Currency,
    };

    private string NameOf(string code) => _countries.GetValueOrDefault(code, code);
}
