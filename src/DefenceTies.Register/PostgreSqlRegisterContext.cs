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
    public override IQueryable<long> EventKeysWithText(SearchWords words) => EventsWithText(words).Select(text => text.Key);

    /// <inheritdoc/>
    public override IQueryable<long> ArticleKeysWithText(SearchWords words) =>
        ArticleTexts.FromSql($"""SELECT * FROM "ArticleTexts" WHERE "Vector" @@ CAST({words.ForPostgreSql} AS tsquery)""").Select(text => text.Key);

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
            """register_words("Title" || ' . ' || "Names" || ' . ' || "Body")""",
            stored: true);
        text.HasIndex(Vector).HasMethod("GIN");
        var article = builder.Entity<ArticleText>();
        article.Property<NpgsqlTsVector>(Vector).HasComputedColumnSql(
            """register_words("Title" || ' . ' || "Body")""",
            stored: true);
        article.HasIndex(Vector).HasMethod("GIN");
    }
}
