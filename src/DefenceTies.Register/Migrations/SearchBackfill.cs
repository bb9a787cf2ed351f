using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations;

/// <summary>Fills the columns that follow from others, for a register that had events before it had them.</summary>
internal static class SearchBackfill
{
    /// <param name="migrationBuilder">The migration.</param>
    /// <param name="yearOf">How the database takes the year of a day: <c>{0}</c> stands for the column.</param>
    internal static void Up(MigrationBuilder migrationBuilder, string yearOf)
    {
        var crosses = $"{string.Format(null, yearOf, "\"Earliest\"")} <> {string.Format(null, yearOf, "\"Latest\"")}";
        migrationBuilder.Sql($"""UPDATE "Events" SET "CrossesYears" = ("Latest" IS NULL OR {crosses}) WHERE "Earliest" IS NOT NULL;""");
        migrationBuilder.Sql("""UPDATE "EventTopics" SET "SortKey" = (SELECT e."SortKey" FROM "Events" AS e WHERE e."Id" = "EventTopics"."EventId");""");
        migrationBuilder.Sql("""UPDATE "ParticipatingOrganisations" SET "SortKey" = (SELECT e."SortKey" FROM "Events" AS e WHERE e."Id" = "ParticipatingOrganisations"."EventId");""");
        migrationBuilder.Sql("""
            INSERT INTO "EventPublishers" ("EventId", "Publisher", "SortKey")
            SELECT DISTINCT e."Id", coalesce(a."Publisher", ''), e."SortKey"
            FROM "Events" AS e JOIN "Reports" AS r ON r."EventId" = e."Id" JOIN "Articles" AS a ON a."Id" = r."ArticleId"
            WHERE a."SupersededByImportRunId" IS NULL;
            """);
    }
}
