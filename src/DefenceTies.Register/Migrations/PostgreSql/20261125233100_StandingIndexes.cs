using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class StandingIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sources_SupersededById",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Articles_SupersededByImportRunId",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_SupersededById",
                table: "Sources",
                column: "SupersededById",
                filter: "\"SupersededById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_SupersededByImportRunId",
                table: "Articles",
                column: "SupersededByImportRunId",
                filter: "\"SupersededByImportRunId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sources_SupersededById",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Articles_SupersededByImportRunId",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_SupersededById",
                table: "Sources",
                column: "SupersededById");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_SupersededByImportRunId",
                table: "Articles",
                column: "SupersededByImportRunId");
        }
    }
}
