using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class RecordHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Held",
                table: "Tenures",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Change",
                table: "Revisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MergedInto",
                table: "Revisions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Moved",
                table: "Revisions",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "SortKey",
                table: "Revisions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Verdict",
                table: "PossibleDuplicates",
                type: "integer",
                nullable: true);

            PastTimeline.Up(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Change",
                table: "Revisions",
                column: "Change");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Kind_SortKey_RecordId_Version_At",
                table: "Revisions",
                columns: new[] { "Kind", "SortKey", "RecordId", "Version", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Revisions_Change",
                table: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Revisions_Kind_SortKey_RecordId_Version_At",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Held",
                table: "Tenures");

            migrationBuilder.DropColumn(
                name: "Change",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Moved",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Verdict",
                table: "PossibleDuplicates");
        }
    }
}
