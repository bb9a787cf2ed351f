using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register;

/// <summary>The register in a SQLite file.</summary>
public sealed class SqliteRegisterContext(DbContextOptions<SqliteRegisterContext> options) : RegisterContext(options)
{
    /// <inheritdoc/>
    public override IQueryable<EventText> EventsWithText(SearchWords words) =>
        EventTexts.FromSql($"""
            SELECT t.* FROM "EventSearch" AS s JOIN "EventTexts" AS t ON t."Key" = s.rowid WHERE "EventSearch" MATCH {words.ForSqlite}
            """);

    /// <inheritdoc/>
    public override IQueryable<long> EventKeysWithText(SearchWords words) =>
        Database.SqlQuery<long>($"""SELECT "rowid" AS "Value" FROM "EventSearch" WHERE "EventSearch" MATCH {words.ForSqlite}""");

    /// <inheritdoc/>
    public override IQueryable<long> ArticleKeysWithText(SearchWords words) =>
        Database.SqlQuery<long>($"""SELECT "rowid" AS "Value" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH {words.ForSqlite}""");

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTextConverter>();
    }
}
