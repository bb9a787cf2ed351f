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
        EventTexts.Where(text => EF.Property<NpgsqlTsVector>(text, Vector).Matches(EF.Functions.ToTsQuery("simple", words.ForPostgreSql)));

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
            """to_tsvector('simple', "Title" || ' ' || "Names" || ' ' || "Body")""",
            stored: true);
        text.HasIndex(Vector).HasMethod("GIN");
    }
}
