using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations.PostgreSql;

/// <summary>
/// Makes the words that tell where a text stands in its order, as <c>PlaceWords</c> asks for them, and guesses from the
/// statistics that the planner goes by how many texts hold some words.
/// </summary>
internal static class PlaceFunctions
{
    internal static void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE FUNCTION register_place(place bigint) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT array_to_tsvector(ARRAY['#0:' || place, '#5:' || (place >> 5), '#9:' || (place >> 9)])
        $$;

        CREATE FUNCTION register_event_place(key bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT CASE
                WHEN key >> 32 = 0 THEN key >> 13
                WHEN (key >> 32) / 10000 % 10 = 0 THEN (key >> 32) / 100000 * 512
                ELSE (key >> 32) / 100000 * 512 + (key >> 32) / 100 % 100 * 32 + (key >> 32) % 100
            END
        $$;

        CREATE FUNCTION register_guess(texts text, words tsquery, OUT "Hits" float8, OUT "Share" float8) LANGUAGE plpgsql AS $$
        DECLARE
            plan json;
            known float8;
        BEGIN
            EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM %I WHERE "Vector" @@ %L::tsquery', texts, words::text) INTO plan;
            "Hits" := (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
            SELECT reltuples INTO known FROM pg_class WHERE oid = format('%I', texts)::regclass;
            "Share" := "Hits" / greatest(known, "Hits", 1);
        END
        $$;
        """);

    internal static void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        DROP FUNCTION register_guess(text, tsquery);
        DROP FUNCTION register_place(bigint);
        DROP FUNCTION register_event_place(bigint);
        """);
}
