using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class EventMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            MarkFunctions.Up(migrationBuilder);
            AddVector(migrationBuilder, "register_words(\"Title\" || ' . ' || \"Names\" || ' . ' || \"Body\") || \"Marks\" || register_place(register_event_place(\"Key\"))");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            MarkFunctions.Down(migrationBuilder);
            AddVector(migrationBuilder, "register_words(\"Title\" || ' . ' || \"Names\" || ' . ' || \"Body\") || register_place(register_event_place(\"Key\"))");
        }

        // The functions took the old one away, since its table is rewritten only once that way.
        private static void AddVector(MigrationBuilder migrationBuilder, string computed)
        {
            migrationBuilder.AddColumn<NpgsqlTsVector>(name: "Vector", table: "EventTexts", type: "tsvector", nullable: true, computedColumnSql: computed, stored: true);
            migrationBuilder.CreateIndex(name: "IX_EventTexts_Vector", table: "EventTexts", column: "Vector").Annotation("Npgsql:IndexMethod", "GIN");
        }
    }
}
