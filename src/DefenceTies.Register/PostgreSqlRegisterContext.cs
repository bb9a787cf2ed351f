using DefenceTies.Domain.Countries;
using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DefenceTies.Register;

/// <summary>The register in a PostgreSQL database.</summary>
public sealed class PostgreSqlRegisterContext(DbContextOptions<PostgreSqlRegisterContext> options) : RegisterContext(options)
{
    // Bytewise order, as in SQLite: both databases sort, compare and page alike.
    private const string BytewiseCollation = "C";

    private const string Vector = nameof(Vector);

    /// <inheritdoc/>
    public override IQueryable<EventText> EventsWithText(SearchWords words) =>
        EventTexts.FromSql($"""SELECT * FROM "EventTexts" WHERE "Vector" @@ CAST({words.ForPostgreSql} AS tsquery)""");

    /// <inheritdoc/>
    internal override WordHits EventsTellingOf(SearchWords words) => StretchedHits.OfEvents(this, words.ForPostgreSql);

    /// <inheritdoc/>
    internal override WordHits? EventsMarked(string marks, SearchWords? words) =>
        StretchedHits.OfEvents(this, words is null ? marks : marks.Length == 0 ? words.ForPostgreSql : $"{words.ForPostgreSql} & {marks}");

    /// <inheritdoc/>
    internal override WordHits ArticlesTellingOf(SearchWords words) => StretchedHits.OfArticles(this, words.ForPostgreSql);

    // OFFSET is a fence: without it all hits of the full-text index might be gathered to look for these among them, and
    // below, all texts might be gone through in the order of their keys to find the first that tell of the words.
    /// <inheritdoc/>
    internal override Task<HashSet<long>> WithTextAsync(long[] keys, SearchWords words, CancellationToken cancellationToken) =>
        EventTexts.FromSql($"""
            SELECT * FROM (SELECT * FROM "EventTexts" WHERE "Key" = ANY({keys}) OFFSET 0) AS these WHERE "Vector" @@ CAST({words.ForPostgreSql} AS tsquery)
            """).Select(text => text.Key).ToHashSetAsync(cancellationToken);

    /// <summary>The keys of the events whose vector answers a question in PostgreSQL's language.</summary>
    internal IQueryable<long> EventKeysWith(string question) =>
        EventTexts.FromSql($"""SELECT * FROM (SELECT * FROM "EventTexts" WHERE "Vector" @@ CAST({question} AS tsquery) OFFSET 0) AS found""").Select(text => text.Key);

    /// <summary>The keys of the rows of article text whose vector answers a question in PostgreSQL's language.</summary>
    internal IQueryable<long> ArticleKeysWith(string question) =>
        ArticleTexts.FromSql($"""SELECT * FROM (SELECT * FROM "ArticleTexts" WHERE "Vector" @@ CAST({question} AS tsquery) OFFSET 0) AS found""").Select(text => text.Key);

    /// <summary>How many texts of a table answer a question, by the database's own statistics.</summary>
    internal Task<GuessedHits> GuessHitsAsync(string table, string question, CancellationToken cancellationToken) =>
        Database.SqlQuery<GuessedHits>($"""SELECT "Hits", "Share" FROM register_guess({table}, CAST({question} AS tsquery))""").SingleAsync(cancellationToken);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<string>().UseCollation(BytewiseCollation);
        configurationBuilder.Properties<CountryCode>().UseCollation(BytewiseCollation);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        var text = builder.Entity<EventText>();
        text.Property<NpgsqlTsVector>(Vector).HasComputedColumnSql(
            """register_words("Title" || ' . ' || "Names" || ' . ' || "Body") || "Marks" || register_place(register_event_place("Key"))""",
            stored: true);
        text.HasIndex(Vector).HasMethod("GIN");
        var article = builder.Entity<ArticleText>();
        article.Property<NpgsqlTsVector>(Vector).HasComputedColumnSql(
            """register_words("Title" || ' . ' || "Body") || register_place("Key" >> 40)""",
            stored: true);
        article.HasIndex(Vector).HasMethod("GIN");
    }
}
