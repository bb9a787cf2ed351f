using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations.Sqlite;

/// <summary>
/// SQLite's full-text indexes over event and article texts, which EF knows nothing of. The texts are folded in the
/// program and parted by blanks, so the tokenizer has nothing to do but that: both databases then find the same.
/// </summary>
internal static class SearchTables
{
    private const string Blanks = "ascii";
    private const string Unicode = "unicode61 remove_diacritics 2";

    internal static void Up(MigrationBuilder migrationBuilder)
    {
        Remake(migrationBuilder, Blanks);
        migrationBuilder.Sql($"""
            CREATE VIRTUAL TABLE "ArticleSearch" USING fts5("Title", "Body", content = 'ArticleTexts', content_rowid = 'Key', tokenize = '{Blanks}', prefix = '2 3');
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "ArticleTexts_Inserted" AFTER INSERT ON "ArticleTexts" BEGIN
                INSERT INTO "ArticleSearch"(rowid, "Title", "Body") VALUES (new."Key", new."Title", new."Body");
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "ArticleTexts_Deleted" AFTER DELETE ON "ArticleTexts" BEGIN
                INSERT INTO "ArticleSearch"("ArticleSearch", rowid, "Title", "Body") VALUES ('delete', old."Key", old."Title", old."Body");
            END;
            """);
    }

    internal static void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""DROP TRIGGER "ArticleTexts_Deleted"; DROP TRIGGER "ArticleTexts_Inserted"; DROP TABLE "ArticleSearch";""");
        Remake(migrationBuilder, Unicode);
    }

    private static void Remake(MigrationBuilder migrationBuilder, string tokenizer)
    {
        migrationBuilder.Sql("""DROP TABLE "EventSearch";""");
        migrationBuilder.Sql($"""
            CREATE VIRTUAL TABLE "EventSearch" USING fts5("Title", "Names", "Body", content = 'EventTexts', content_rowid = 'Key', tokenize = '{tokenizer}', prefix = '2 3');
            """);
        migrationBuilder.Sql("""INSERT INTO "EventSearch"("EventSearch") VALUES ('rebuild');""");
    }
}
