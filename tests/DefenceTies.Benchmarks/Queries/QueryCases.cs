using System.Globalization;
using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Agreements;
using DefenceTies.Register.Articles;
using DefenceTies.Register.Countries;
using DefenceTies.Register.Events;
using DefenceTies.Register.Export;
using DefenceTies.Register.FollowUp;
using DefenceTies.Register.Network;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Organisations;
using DefenceTies.Register.Review;
using DefenceTies.Register.Search;
using DefenceTies.Register.Ties;
using DefenceTies.Register.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Benchmarks.Queries;

/// <summary>Every query that a page runs, over a made register.</summary>
internal sealed class QueryCases(IServiceProvider services, Sample sample, bool isLarge)
{
    private const double ListBudget = 50;
    private const double StripBudget = 100;
    private const double TextBudget = 100;

    private static readonly string[] s_kinds = ["visit", "meeting", "agreement", "exercise", "training", "transfer"];
    private static readonly string[] s_statuses = ["cancelled", "occurred", "planned", "proposed", "cancelled"];
    private static readonly string[] s_topics = ["defence cooperation", "maritime security", "veterans"];
    private static readonly string[] s_publishers = ["Outlet 1", "Outlet 30", "Outlet 119", "none"];
    private static readonly string[] s_words = ["defence", "frigate", "minister visit", "\"joint exercise\"", "staff", "corvette", "signed agreement", "naval*"];

    private double FacetBudget => isLarge ? 800 : 150;

    internal IEnumerable<QueryCase> All() => [.. Lists(), .. Strips(), .. Facets(), .. Pages()];

    private IEnumerable<QueryCase> Lists()
    {
        foreach (var (name, query) in Filters())
        {
            yield return new QueryCase("list", name, name.Contains("text", StringComparison.Ordinal) ? TextBudget : ListBudget, (run, cancellationToken) => ListAsync(query(run), cancellationToken));
        }
    }

    private IEnumerable<(string Name, Func<int, string> Query)> Filters() =>
    [
        ("newest first", _ => ""),
        ("oldest first", _ => "order=oldest"),
        ("a page deep inside, onwards", run => $"after={Sample.Of(sample.Keys, run)}"),
        ("a page deep inside, backwards", run => $"before={Sample.Of(sample.Keys, run)}"),
        ("a page deep inside, oldest first", run => $"order=oldest&after={Sample.Of(sample.Keys, run)}"),
        ("one kind", run => $"kinds={Sample.Of(s_kinds, run)}"),
        ("all kinds but one", run => $"kinds=-{Sample.Of(s_kinds, run)}"),
        ("a status", run => $"status={(run % 2 == 0 ? "cancelled" : "occurred")}"),
        ("a review state", run => $"review={(run % 2 == 0 ? "entered" : "extracted")}"),
        ("one country", run => $"countries={sample.Country(run)}"),
        ("one country, a page deep inside", run => $"countries={sample.Country(run)}&after={Sample.Of(sample.Keys, run)}"),
        ("any of three countries", run => $"match=any&countries={sample.Country(run)},{sample.Country(run + 1)},{sample.Country(run + 2)}"),
        ("not one country", run => $"countries=-{sample.Country(run)}"),
        ("two countries", run => $"countries={Sample.Of(sample.Pairs, run)}"),
        ("three countries", run => $"countries={Sample.Of(sample.Pairs, run)},{sample.Country(run)}"),
        ("an official", run => $"officials={Sample.Of(sample.Officials, run)}"),
        ("an organisation", run => $"organisations={Sample.Of(sample.Organisations, run)}"),
        ("a topic", run => $"topics={Uri.EscapeDataString(Sample.Of(s_topics, run))}"),
        ("a publisher", run => $"publishers={Uri.EscapeDataString(Sample.Of(s_publishers, run))}"),
        ("a host", run => $"host={sample.Country(run)}"),
        ("visits from a country", run => $"from-country={sample.Country(run)}"),
        ("a period, possibly", run => $"from={2000 + (run % 24)}-03&to={2000 + (run % 24)}-08"),
        ("a period, certainly", run => $"from={2000 + (run % 24)}-03-10&to={2000 + (run % 24)}-08-20&period=certain"),
        ("undated only", _ => "undated=only"),
        ("text", run => $"q={Uri.EscapeDataString(Sample.Of(s_words, run))}"),
        ("text and a country", run => $"q={Uri.EscapeDataString(Sample.Of(s_words, run))}&countries={sample.Country(run)}"),
        ("text, a kind and a period", run => $"q={Uri.EscapeDataString(Sample.Of(s_words, run))}&kinds={Sample.Of(s_kinds, run)}&from={2000 + (run % 20)}&to={2005 + (run % 20)}"),
        ("a country, a kind, a period", run => $"countries={sample.Country(run)}&kinds={Sample.Of(s_kinds, run)}&from={2000 + (run % 20)}&to={2005 + (run % 20)}"),
        ("two countries, a kind, a period", run => $"countries={Sample.Of(sample.Pairs, run)}&kinds={Sample.Of(s_kinds, run)}&from={2000 + (run % 20)}&to={2008 + (run % 20)}"),
        ("a country, a topic, a publisher", run => $"countries={sample.Country(run)}&topics={Uri.EscapeDataString(Sample.Of(s_topics, run))}&publishers={Uri.EscapeDataString(Sample.Of(s_publishers, run))}"),
        ("a rare kind and status, entered by hand", _ => "kinds=training&status=cancelled&review=entered"),
        ("a country, a kind, a status", run => $"countries={sample.Country(run)}&kinds={Sample.Of(s_kinds, run)}&status={Sample.Of(s_statuses, run)}"),
        ("a country, a publisher, a status", run => $"countries={sample.Country(run)}&publishers={Uri.EscapeDataString(Sample.Of(s_publishers, run))}&status={Sample.Of(s_statuses, run)}"),
        ("from a country to a country", run => $"from-country={Sample.Of(sample.Pairs, run).Split(',')[0]}&to-country={Sample.Of(sample.Pairs, run).Split(',')[1]}"),
        ("a period to come", run => $"from={2040 + run}&undated=without"),
        ("text, a kind and a status", run => $"q={Uri.EscapeDataString(Sample.Of(s_words, run))}&kinds={Sample.Of(s_kinds, run)}&status={Sample.Of(s_statuses, run)}"),
        ("text and an official", run => $"q={Uri.EscapeDataString(Sample.Of(s_words, run))}&officials={Sample.Of(sample.Officials, run)}"),
        ("a kind, not two countries", run => $"kinds={Sample.Of(s_kinds, run)}&countries=-{sample.Country(run)},-{sample.Country(run + 1)}"),
    ];

    private IEnumerable<QueryCase> Strips()
    {
        var filters = Filters().ToDictionary(filter => filter.Name, filter => filter.Query);
        foreach (var unit in Enum.GetValues<DensityUnit>())
        {
            yield return Strip($"all, by {unit}", _ => "", unit);
            yield return Strip($"one country, by {unit}", filters["one country"], unit);
        }

        foreach (var name in (string[])["one kind", "two countries", "any of three countries", "an official", "an organisation", "a topic", "a publisher", "a host", "text", "text and a country", "a country, a kind, a period", "a country, a topic, a publisher", "a country, a kind, a status", "a country, a publisher, a status", "from a country to a country", "text, a kind and a status", "text and an official"])
        {
            yield return Strip(name, filters[name], null);
        }
    }

    private QueryCase Strip(string name, Func<int, string> query, DensityUnit? unit) => new("strip", name, StripBudget, async (run, cancellationToken) =>
    {
        // A strip by days is of a stretch.
        var first = new DateOnly(2000 + (run % 24), 1 + (run % 12), 1);
        var zoom = unit is not { } wanted ? null : wanted == DensityUnit.Day ? new DensityZoom(wanted, first, first.AddDays(60)) : new DensityZoom(wanted);
        await services.GetRequiredService<ReadDensity>().ExecuteAsync(FilterOf(query(run)), zoom, cancellationToken);
    });

    private IEnumerable<QueryCase> Facets() =>
        from filter in Filters()
        where filter.Name is "newest first" or "one kind" or "a status" or "one country" or "any of three countries" or "two countries" or "an official" or "a topic" or "a publisher"
            or "a host" or "a period, possibly" or "a period, certainly" or "text" or "text and a country" or "a country, a kind, a period" or "a country, a topic, a publisher" or "a kind, not two countries"
            or "a country, a kind, a status" or "a country, a publisher, a status" or "from a country to a country" or "a period to come" or "text, a kind and a status" or "text and an official"
        select new QueryCase("facets", filter.Name == "newest first" ? "all" : filter.Name, FacetBudget, (run, cancellationToken) =>
            services.GetRequiredService<CountFacets>().ExecuteAsync(FilterOf(filter.Query(run)), cancellationToken));

    private IEnumerable<QueryCase> Pages() =>
    [
        new("page", "search", TextBudget, (run, cancellationToken) => services.GetRequiredService<SearchRegister>().ExecuteAsync(Sample.Of(s_words, run), stillTyping: false, cancellationToken)),
        new("page", "an event", null, (run, cancellationToken) => services.GetRequiredService<ReadEvent>().ExecuteAsync(Sample.Of(sample.Ids, run), cancellationToken)),
        new("page", "a country", null, (run, cancellationToken) => services.GetRequiredService<ReadCountry>().ExecuteAsync(CountryCode.Parse(sample.Country(run)), cancellationToken)),
        new("page", "countries", null, (_, cancellationToken) => services.GetRequiredService<ListCountries>().ExecuteAsync(cancellationToken)),
        new("page", "an official", null, (run, cancellationToken) => services.GetRequiredService<ReadOfficial>().ExecuteAsync(Sample.Of(sample.Officials, run), cancellationToken)),
        new("page", "officials", null, (_, cancellationToken) => services.GetRequiredService<ListOfficials>().ExecuteAsync(byEvents: true, null, cancellationToken)),
        new("page", "an article", null, (run, cancellationToken) => services.GetRequiredService<ReadArticle>().ExecuteAsync(Sample.Of(sample.Articles, run), cancellationToken)),
        new("page", "articles", null, (_, cancellationToken) => services.GetRequiredService<PageArticles>().ExecuteAsync(null, 200, cancellationToken)),
        new("page", "a tie", null, (run, cancellationToken) => TieAsync(run, "", cancellationToken)),
        new("page", "a tie in a period", null, (run, cancellationToken) => TieAsync(run, $"from={2000 + (run % 20)}&to={2005 + (run % 20)}", cancellationToken)),
        new("page", "the network", null, (_, cancellationToken) => services.GetRequiredService<ReadNetwork>().ExecuteAsync(TimelineFilter.All, cancellationToken)),
        new("page", "the network of a kind in a period", null, (run, cancellationToken) => services.GetRequiredService<ReadNetwork>().ExecuteAsync(FilterOf($"kinds={Sample.Of(s_kinds, run)}&from={2000 + (run % 20)}&to={2005 + (run % 20)}"), cancellationToken)),
        new("page", "agreements", null, (_, cancellationToken) => AgreementsAsync(new AgreementFilter(null, null, null, AgreementOrder.Newest, null), cancellationToken)),
        new("page", "agreements at a stage about a subject", null, (run, cancellationToken) => AgreementsAsync(new AgreementFilter(Sample.Of(Enum.GetValues<AgreementStage>(), run), Sample.Of(Enum.GetValues<AgreementSubject>(), run), null, AgreementOrder.Oldest, null), cancellationToken)),
        new("page", "agreements of a country at a stage", null, (run, cancellationToken) => AgreementsAsync(new AgreementFilter(Sample.Of(Enum.GetValues<AgreementStage>(), run), null, CountryCode.Parse(sample.Country(run)), AgreementOrder.Newest, null), cancellationToken)),
        new("page", "follow-up", null, (_, cancellationToken) => services.GetRequiredService<ReadFollowUp>().ExecuteAsync(cancellationToken)),
        new("page", "an organisation", null, (run, cancellationToken) => services.GetRequiredService<ReadOrganisation>().ExecuteAsync(Sample.Of(sample.Organisations, run), cancellationToken)),
        new("page", "the review queue, least sure first", null, (_, cancellationToken) => services.GetRequiredService<ReadWaitingEvents>().ExecuteAsync(new ReviewChoice(ReviewOrder.LeastSure), null, cancellationToken)),
        new("page", "the review queue, newest first, deep inside", null, (run, cancellationToken) => services.GetRequiredService<ReadWaitingEvents>().ExecuteAsync(new ReviewChoice(ReviewOrder.Newest), new ReviewKey(int.Parse(Sample.Of(sample.Keys, run).Split('.')[0], CultureInfo.InvariantCulture), 0), cancellationToken)),
        new("page", "officials, a page further on", null, (run, cancellationToken) => services.GetRequiredService<PageOfficials>().ExecuteAsync(new OfficialKey(Sample.Of(sample.Officials, run), "m"), 50, cancellationToken)),
        new("page", "articles, a page further on", null, (run, cancellationToken) => services.GetRequiredService<PageArticles>().ExecuteAsync(new ArticleKey(new DateOnly(2024, 6, 1), Sample.Of(sample.Articles, run)), 50, cancellationToken)),
        new("page", "ties, a page further on", null, (run, cancellationToken) => services.GetRequiredService<PageTies>().ExecuteAsync(TieKey.TryParse(Sample.Of(sample.Pairs, run).Replace(',', '-'), out var key) ? key : null, 50, cancellationToken)),
        new("page", "organisations, a page further on", null, (run, cancellationToken) => services.GetRequiredService<PageOrganisations>().ExecuteAsync(new OrganisationKey(Sample.Of(sample.Organisations, run), "m"), 50, cancellationToken)),
        new("page", "events for programs", ListBudget, (run, cancellationToken) => services.GetRequiredService<ListEvents>().ExecuteAsync(FilterOf($"countries={sample.Country(run)}"), 50, cancellationToken)),
        new("page", "an event whole", null, (run, cancellationToken) => services.GetRequiredService<ReadEventRecord>().ExecuteAsync(Sample.Of(sample.Ids, run), null, cancellationToken)),
        new("page", "the state of the register", null, (_, cancellationToken) => services.GetRequiredService<ReadRegisterState>().ExecuteAsync(cancellationToken)),
        new("page", "totals", null, (_, cancellationToken) => services.GetRequiredService<Register.ReadTotals>().ExecuteAsync(cancellationToken)),
    ];

    private Task<TimelinePage> ListAsync(string query, CancellationToken cancellationToken) =>
        services.GetRequiredService<ReadTimeline>().ExecuteAsync(FilterOf(query), cancellationToken);

    private Task<TiePage?> TieAsync(int run, string period, CancellationToken cancellationToken)
    {
        var codes = Sample.Of(sample.Pairs, run).Split(',').Select(CountryCode.Parse).ToArray();
        return services.GetRequiredService<ReadTie>().ExecuteAsync(codes[0], codes[1], FilterOf(period), cancellationToken);
    }

    private Task<AgreementPage> AgreementsAsync(AgreementFilter filter, CancellationToken cancellationToken) =>
        services.GetRequiredService<ListAgreements>().ExecuteAsync(filter, cancellationToken);

    private static TimelineFilter FilterOf(string query) => FilterQuery.Read(query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2))
        .Select(part => KeyValuePair.Create(part[0], (string?)Uri.UnescapeDataString(part[1])))).Filter;
}
