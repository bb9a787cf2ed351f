using DefenceTies.Register.Search;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register;

/// <summary>The register in a SQLite file.</summary>
public sealed class SqliteRegisterContext(DbContextOptions<SqliteRegisterContext> options) : RegisterContext(options)
{
    // The keys are taken for rows of the text tables, since EF would cast a bare number where it sorts by it, and SQLite
    // would then sort all hits instead of reading the first ones.
    /// <inheritdoc/>
    public override IQueryable<EventText> EventsWithText(SearchWords words) =>
        EventTexts.FromSql($"""
            SELECT t.* FROM "EventSearch" AS s JOIN "EventTexts" AS t ON t."Key" = s.rowid WHERE "EventSearch" MATCH {words.ForSqlite}
            """);

    /// <inheritdoc/>
    internal override WordHits EventsTellingOf(SearchWords words) => new OrderedHits(
        EventTexts.FromSql($"""
            SELECT "rowid" AS "Key", 0 AS "EventId", '' AS "Title", '' AS "Names", '' AS "Body" FROM "EventSearch" WHERE "EventSearch" MATCH {words.ForSqlite}
            """).Select(text => text.Key));

    /// <inheritdoc/>
    internal override WordHits ArticlesTellingOf(SearchWords words) => new OrderedHits(
        ArticleTexts.FromSql($"""
            SELECT "rowid" AS "Key", 0 AS "ArticleId", '' AS "Title", '' AS "Body" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH {words.ForSqlite}
            """).Select(text => text.Key));

    // Reading a text by its key costs a hundredth of what the full-text index takes to tell whether one key is among its hits.
    /// <inheritdoc/>
    internal override async Task<HashSet<long>> WithTextAsync(long[] keys, SearchWords words, CancellationToken cancellationToken)
    {
        var texts = await EventTexts.AsNoTracking().Where(text => EF.Parameter(keys).Contains(text.Key)).ToListAsync(cancellationToken);
        return [.. texts.Where(words.StandIn).Select(text => text.Key)];
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTextConverter>();
    }
}
