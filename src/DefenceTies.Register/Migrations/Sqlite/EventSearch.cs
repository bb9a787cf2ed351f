using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations.Sqlite;

/// <summary>
/// Lays SQLite's full-text index over the table of event texts. Triggers keep it up; its row number is the text's key,
/// which follows the date, so that newest first is the index's own order.
/// </summary>
/// <remarks>EF knows nothing of it: a migration that rebuilds the table EventTexts must make the triggers again.</remarks>
[DbContext(typeof(SqliteRegisterContext))]
[Migration("20261122235959_EventSearch")]
internal sealed class EventSearch : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE VIRTUAL TABLE "EventSearch" USING fts5(
                "Title", "Names", "Body",
                content = 'EventTexts', content_rowid = 'Key',
                tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "EventTexts_Inserted" AFTER INSERT ON "EventTexts" BEGIN
                INSERT INTO "EventSearch"(rowid, "Title", "Names", "Body") VALUES (new."Key", new."Title", new."Names", new."Body");
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "EventTexts_Deleted" AFTER DELETE ON "EventTexts" BEGIN
                INSERT INTO "EventSearch"("EventSearch", rowid, "Title", "Names", "Body") VALUES ('delete', old."Key", old."Title", old."Names", old."Body");
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "EventTexts_Updated" AFTER UPDATE ON "EventTexts" BEGIN
                INSERT INTO "EventSearch"("EventSearch", rowid, "Title", "Names", "Body") VALUES ('delete', old."Key", old."Title", old."Names", old."Body");
                INSERT INTO "EventSearch"(rowid, "Title", "Names", "Body") VALUES (new."Key", new."Title", new."Names", new."Body");
            END;
            """);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""DROP TRIGGER "EventTexts_Updated"; DROP TRIGGER "EventTexts_Deleted"; DROP TRIGGER "EventTexts_Inserted";""");
        migrationBuilder.Sql("""DROP TABLE "EventSearch";""");
    }
}
