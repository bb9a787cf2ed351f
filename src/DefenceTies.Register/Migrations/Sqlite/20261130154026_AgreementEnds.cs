using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DefenceTies.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AgreementEnds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_AgreementStages_Stage_EventId",
                table: "AgreementStages",
                columns: new[] { "Stage", "EventId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AgreementStages_Stage_EventId",
                table: "AgreementStages");
        }
    }
}
