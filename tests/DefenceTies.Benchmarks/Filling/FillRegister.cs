using DefenceTies.Register;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>Fills a prepared, empty register with made events, article by article, in batches of bounded size.</summary>
/// <param name="services">The register's services.</param>
/// <param name="store">Where the rows go.</param>
/// <param name="plan">How much.</param>
internal sealed class FillRegister(IServiceProvider services, IBulkStore store, FillPlan plan)
{
    private const int ArticlesPerBatch = 2_000;
    private const string Author = "Import 1";

    private readonly Random _random = new(FillPlan.Seed + 2);
    private readonly Dictionary<int, List<(Event, long, string)>> _later = [];
    private readonly DateTimeOffset _at = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Does so.</summary>
    internal async Task ExecuteAsync(Action<int> progress, CancellationToken cancellationToken)
    {
        await using var context = services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContext();
        var world = await MadeWorld.ReadAsync(context, cancellationToken);
        var names = await WorldNames.ReadAsync(context, cancellationToken);
        var people = new MadePeople(plan, world);
        var batch = new Batch(context);
        AddRun(batch);
        AddPeople(batch, people);
        await store.BeginAsync(cancellationToken);
        var (events, articles, words) = (new MadeEvents(world, people, names), new MadeArticles(world, 1), CorpusWords.Read());
        for (var number = 1; number <= plan.Articles; number++)
        {
            AddArticle(batch, number, world, events, articles, words, people, names);
            if (number % ArticlesPerBatch == 0 || number == plan.Articles)
            {
                await store.WriteAsync(batch, cancellationToken);
                batch.Clear();
                progress(Math.Min(plan.Events, number * FillPlan.EventsPerArticle));
            }
        }

        await store.EndAsync(cancellationToken);
        await FillSearch.ExecuteAsync(context, cancellationToken);
        await services.GetRequiredService<RebuildTallies>().ExecuteAsync(cancellationToken);
        await store.AnalyseAsync(cancellationToken);
    }

    private void AddRun(Batch batch) => batch.Add(new ImportRun
    {
        Id = 1,
        StartedAt = _at,
        EndedAt = _at,
        Outcome = ImportOutcome.Finished,
        ExtractorVersion = "made",
        KnowledgeHash = "made",
    });

    private static void AddPeople(Batch batch, MadePeople people)
    {
        batch.AddRange(people.Organisations);
        batch.AddRange(people.Officials);
        batch.AddRange(people.Officials.SelectMany(MadePeople.AliasesOf));
        batch.AddRange(people.Officials.Select(MadePeople.TenureOf));
    }

    private void AddArticle(Batch batch, int number, MadeWorld world, MadeEvents events, MadeArticles articles, CorpusWords words, MadePeople people, WorldNames names)
    {
        var published = MadeDates.Published(_random);
        var told = _later.Remove(number, out var waiting) ? waiting : [];
        for (var at = 0; at < FillPlan.EventsPerArticle && ((number - 1) * FillPlan.EventsPerArticle) + at < plan.Events; at++)
        {
            var id = ((number - 1L) * FillPlan.EventsPerArticle) + at + 1;
            var made = events.Make(id, published, _random);
            var sentence = $"{made.Title}: {words.Run(_random, _random.Next(25, 60))}.";
            var reports = Reports(number);
            made.Sources = reports.Count;
            MaterialisedEvent.WritePublishers(made, reports.Select(world.PublisherOf));
            for (var report = 0; report < reports.Count; report++)
            {
                var place = reports[report] == number ? told : _later.TryGetValue(reports[report], out var later) ? later : _later[reports[report]] = [];
                place.Add((made, (id * FillPlan.MaxReports) + report, sentence));
            }

            AddEvent(batch, made, Enumerable.Range(0, reports.Count).Select(report => (id * FillPlan.MaxReports) + report));
            batch.Add(TextOf(made, sentence, people, names));
        }

        var (source, article, told2) = articles.Make(number, published, told, _random);
        batch.Add(source);
        batch.Add(article);
        batch.AddRange(ArticleWords.Of(article, source.Text));
        batch.AddRange(told2);
        batch.AddRange(told2.SelectMany(report => report.Claims));
        batch.AddRange(told2.SelectMany(report => report.Officials));
    }

    // The article itself, and now and then one or two of the next ones.
    private List<int> Reports(int number)
    {
        var articles = new List<int> { number };
        for (var more = _random.Next(100) switch { < 50 => 0, < 88 => 1, _ => 2 }; more > 0; more--)
        {
            var other = articles[^1] + _random.Next(1, 4);
            if (other <= plan.Articles)
            {
                articles.Add(other);
            }
        }

        return articles;
    }

    private void AddEvent(Batch batch, Event made, IEnumerable<long> reports)
    {
        batch.Add(made);
        batch.AddRange(made.Parties, made.Id);
        batch.AddRange(made.Pairs, made.Id);
        batch.AddRange(made.Participants, made.Id);
        batch.AddRange(made.Organisations, made.Id);
        batch.AddRange(made.Topics, made.Id);
        batch.AddRange(made.Publishers, made.Id);
        batch.AddRange(made.StatusHistory.Select((change, at) => new StatusChange { Id = (made.Id * 2) + at, EventId = made.Id, Status = change.Status, Since = change.Since }));
        AddOne(batch, made.Visit, made.Id);
        AddOne(batch, made.Meeting, made.Id);
        AddOne(batch, made.Agreement, made.Id);
        batch.AddRange(made.Agreement?.Stages ?? [], made.Id);
        batch.AddRange(made.Agreement?.Subjects ?? [], made.Id);
        AddOne(batch, made.Exercise, made.Id);
        AddOne(batch, made.Training, made.Id);
        AddOne(batch, made.Transfer, made.Id);
        batch.Add(new Revision
        {
            Id = made.Id,
            Kind = RecordKind.Event,
            RecordId = made.Id,
            Version = 1,
            Snapshot = Snapshot.Write(EventSnapshot.Of(made, reports, [])),
            SortKey = made.SortKey,
            At = _at,
            By = Author,
            ImportRunId = 1,
            What = "Added",
        });
    }

    private static void AddOne<T>(Batch batch, T? detail, long eventId)
        where T : class
    {
        if (detail is not null)
        {
            batch.Add(detail, eventId);
        }
    }

    private static EventText TextOf(Event made, string sentence, MadePeople people, WorldNames names) => new()
    {
        Key = TimelineOrder.RowKeyOf(made.SortKey, made.Id),
        EventId = made.Id,
        Title = IndexedText.Of(IndexedText.WordsOf(made.Title)),
        Names = IndexedText.Of(made.Parties.Select(party => names.NamesOf(party.Country))
            .Concat(made.Participants.Select(person => people.Officials[(int)person.OfficialId - 1].FoldedName))
            .Append(made.City ?? "")
            .SelectMany(IndexedText.WordsOf)),
        Body = IndexedText.Of(made.Topics.Select(topic => topic.Topic).Append(sentence).SelectMany(IndexedText.WordsOf)),
    };
}
