using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DefenceTies.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LastContacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Latest",
                table: "Parties",
                type: "TEXT",
                nullable: true);

            FilterColumnsBackfill.UpLatest(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Country_Status_Latest",
                table: "Parties",
                columns: new[] { "Country", "Status", "Latest" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Parties_Country_Status_Latest",
                table: "Parties");

            FilterColumnsBackfill.DownLatest(migrationBuilder);
        }
    }
}
