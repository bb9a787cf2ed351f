using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations.PostgreSql;

/// <summary>
/// Makes a vector of a text that the program has folded: its words are what stands between blanks. PostgreSQL's own
/// parser would see numbers, hosts and versions in it, and so find other things than SQLite does.
/// </summary>
internal static class SearchFunction
{
    internal static void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE FUNCTION register_words(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT coalesce(string_agg('''' || word || ''':' || place, ' '), '')::tsvector
            FROM unnest(string_to_array(folded, ' ')) WITH ORDINALITY AS listed(word, place)
            WHERE word <> ''
        $$;
        """);

    internal static void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP FUNCTION register_words(text);");
}
