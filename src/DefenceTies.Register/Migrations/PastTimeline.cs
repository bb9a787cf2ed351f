using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations;

/// <summary>Gives the revisions made before they had a place in the timeline the one that their event has now: none has moved in time unseen.</summary>
internal static class PastTimeline
{
    private const string Fill = """
        UPDATE "Revisions" SET "SortKey" = (SELECT "Events"."SortKey" FROM "Events" WHERE "Events"."Id" = "Revisions"."RecordId")
        WHERE "Kind" = 1 AND "Snapshot" IS NOT NULL
        """;

    /// <summary>Fills it; before the index is made, which is cheaper.</summary>
    internal static void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Fill);
}
