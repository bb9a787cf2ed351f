using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class TextPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            PlaceFunctions.Up(migrationBuilder);

            migrationBuilder.AlterColumn<NpgsqlTsVector>(
                name: "Vector",
                table: "EventTexts",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "register_words(\"Title\" || ' . ' || \"Names\" || ' . ' || \"Body\") || register_place(register_event_place(\"Key\"))",
                stored: true,
                oldClrType: typeof(NpgsqlTsVector),
                oldType: "tsvector",
                oldNullable: true,
                oldComputedColumnSql: "register_words(\"Title\" || ' . ' || \"Names\" || ' . ' || \"Body\")",
                oldStored: true);

            migrationBuilder.AlterColumn<NpgsqlTsVector>(
                name: "Vector",
                table: "ArticleTexts",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "register_words(\"Title\" || ' . ' || \"Body\") || register_place(\"Key\" >> 40)",
                stored: true,
                oldClrType: typeof(NpgsqlTsVector),
                oldType: "tsvector",
                oldNullable: true,
                oldComputedColumnSql: "register_words(\"Title\" || ' . ' || \"Body\")",
                oldStored: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<NpgsqlTsVector>(
                name: "Vector",
                table: "EventTexts",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "register_words(\"Title\" || ' . ' || \"Names\" || ' . ' || \"Body\")",
                stored: true,
                oldClrType: typeof(NpgsqlTsVector),
                oldType: "tsvector",
                oldNullable: true,
                oldComputedColumnSql: "register_words(\"Title\" || ' . ' || \"Names\" || ' . ' || \"Body\") || register_place(register_event_place(\"Key\"))",
                oldStored: true);

            migrationBuilder.AlterColumn<NpgsqlTsVector>(
                name: "Vector",
                table: "ArticleTexts",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "register_words(\"Title\" || ' . ' || \"Body\")",
                stored: true,
                oldClrType: typeof(NpgsqlTsVector),
                oldType: "tsvector",
                oldNullable: true,
                oldComputedColumnSql: "register_words(\"Title\" || ' . ' || \"Body\") || register_place(\"Key\" >> 40)",
                oldStored: true);

            PlaceFunctions.Down(migrationBuilder);
        }
    }
}
