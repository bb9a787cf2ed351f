using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ArticleFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AsRead",
                table: "Articles",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<long>(
                name: "FirstId",
                table: "Articles",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_FirstId",
                table: "Articles",
                column: "FirstId",
                filter: "\"FirstId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_FirstId",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "AsRead",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "FirstId",
                table: "Articles");
        }
    }
}
