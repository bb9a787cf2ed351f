using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class CitedPassages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CitedArticleId",
                table: "Decisions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CitedEnd",
                table: "Decisions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CitedStart",
                table: "Decisions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CitedWords",
                table: "Decisions",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_CitedArticleId",
                table: "Decisions",
                column: "CitedArticleId");

            migrationBuilder.AddForeignKey(
                name: "FK_Decisions_Articles_CitedArticleId",
                table: "Decisions",
                column: "CitedArticleId",
                principalTable: "Articles",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Decisions_Articles_CitedArticleId",
                table: "Decisions");

            migrationBuilder.DropIndex(
                name: "IX_Decisions_CitedArticleId",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "CitedArticleId",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "CitedEnd",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "CitedStart",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "CitedWords",
                table: "Decisions");
        }
    }
}
