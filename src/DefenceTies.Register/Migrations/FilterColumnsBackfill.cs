using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations;

/// <summary>Gives the parts of events the kind and status of their events, for a register that had events before the parts had these columns.</summary>
/// <remarks>No trigger of the tallies rests on these columns, and none runs.</remarks>
internal static class FilterColumnsBackfill
{
    private static readonly string[] s_tables = ["Parties", "Participants", "ParticipatingOrganisations", "EventTopics", "EventPublishers"];

    /// <summary>Fills them; before the indexes are made, which is cheaper.</summary>
    internal static void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in s_tables)
        {
            migrationBuilder.Sql($"""UPDATE "{table}" SET "Kind" = e."Kind", "Status" = e."Status" FROM "Events" AS e WHERE e."Id" = "{table}"."EventId";""");
        }

        migrationBuilder.Sql("""UPDATE "Pairs" SET "Status" = e."Status" FROM "Events" AS e WHERE e."Id" = "Pairs"."EventId";""");
    }

    /// <summary>Gives parties the last day of their events.</summary>
    internal static void UpLatest(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("""UPDATE "Parties" SET "Latest" = e."Latest" FROM "Events" AS e WHERE e."Id" = "Parties"."EventId";""");

    /// <summary>Takes it away.</summary>
    internal static void DownLatest(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("""ALTER TABLE "Parties" DROP COLUMN "Latest";""");

    /// <summary>Takes the columns away. EF would rebuild the tables on SQLite, and their triggers would be gone.</summary>
    internal static void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in s_tables)
        {
            migrationBuilder.Sql($"""ALTER TABLE "{table}" DROP COLUMN "Kind";""");
        }

        foreach (var table in s_tables.Append("Pairs"))
        {
            migrationBuilder.Sql($"""ALTER TABLE "{table}" DROP COLUMN "Status";""");
        }
    }
}
