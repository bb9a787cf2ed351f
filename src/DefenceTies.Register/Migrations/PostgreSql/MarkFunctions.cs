using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations.PostgreSql;

/// <summary>
/// Keeps with the words of an event what else a filter may ask of it: kind, status, review state, countries, people,
/// organisations, topics, publishers, as <c>FilterMarks</c> asks for them. The column stands in no model: a trigger fills it.
/// </summary>
internal static class MarkFunctions
{
    /// <summary>Makes them, and marks the events that stand.</summary>
    internal static void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE FUNCTION register_mark_of(letter text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT '#' || letter || ':' || left(encode(sha256(convert_to(value, 'UTF8')), 'hex'), 24)
        $$;

        CREATE FUNCTION register_marks(event bigint) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
            SELECT array_to_tsvector(coalesce(array_agg(mark) FILTER (WHERE mark IS NOT NULL), '{}'))
            FROM (
                SELECT unnest(ARRAY['#k:' || "Kind", '#s:' || "Status", '#r:' || "Review", '#h:' || "Host"]) FROM "Events" WHERE "Id" = event
                UNION ALL SELECT unnest(ARRAY['#c:' || "Country", '#p' || "Part" || ':' || "Country"]) FROM "Parties" WHERE "EventId" = event
                UNION ALL SELECT '#o:' || "OfficialId" FROM "Participants" WHERE "EventId" = event
                UNION ALL SELECT '#g:' || "OrganisationId" FROM "ParticipatingOrganisations" WHERE "EventId" = event
                UNION ALL SELECT register_mark_of('t', "Topic") FROM "EventTopics" WHERE "EventId" = event
                UNION ALL SELECT register_mark_of('n', "Publisher") FROM "EventPublishers" WHERE "EventId" = event
            ) AS marks(mark)
        $$;

        CREATE FUNCTION register_mark() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            NEW."Marks" := register_marks(NEW."EventId");
            RETURN NEW;
        END
        $$;

        CREATE FUNCTION register_remark() RETURNS bigint LANGUAGE plpgsql AS $$
        DECLARE
            remarked bigint;
        BEGIN
            UPDATE "EventTexts" SET "Marks" = register_marks("EventId") WHERE "Marks" IS DISTINCT FROM register_marks("EventId");
            GET DIAGNOSTICS remarked = ROW_COUNT;
            RETURN remarked;
        END
        $$;

        DROP INDEX "IX_EventTexts_Vector";
        ALTER TABLE "EventTexts" DROP COLUMN "Vector", ADD COLUMN "Marks" tsvector;
        UPDATE "EventTexts" SET "Marks" = register_marks("EventId");
        CREATE TRIGGER "EventTexts_Marks" BEFORE INSERT ON "EventTexts" FOR EACH ROW EXECUTE FUNCTION register_mark();
        """);

    /// <summary>Takes them away, with the vector that needs them.</summary>
    internal static void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        DROP INDEX "IX_EventTexts_Vector";
        DROP TRIGGER "EventTexts_Marks" ON "EventTexts";
        ALTER TABLE "EventTexts" DROP COLUMN "Vector", DROP COLUMN "Marks";
        DROP FUNCTION register_remark();
        DROP FUNCTION register_mark();
        DROP FUNCTION register_marks(bigint);
        DROP FUNCTION register_mark_of(text, text);
        """);
}
