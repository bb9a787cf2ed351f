using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FilterColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Parties_Country_Part_SortKey_EventId",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_Parties_Country_SortKey_EventId",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_SortKey_EventId",
                table: "ParticipatingOrganisations");

            migrationBuilder.DropIndex(
                name: "IX_Participants_OfficialId_SortKey_EventId",
                table: "Participants");

            migrationBuilder.DropIndex(
                name: "IX_Pairs_A_B_SortKey_EventId",
                table: "Pairs");

            migrationBuilder.DropIndex(
                name: "IX_EventTopics_Topic_SortKey_EventId",
                table: "EventTopics");

            migrationBuilder.DropIndex(
                name: "IX_Events_CrossesYears_SortKey_Id",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Host_SortKey_Id",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Kind_SortKey_Id",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Review_SortKey_Id",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Status_SortKey_Id",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_EventPublishers_Publisher_SortKey_EventId",
                table: "EventPublishers");

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "Parties",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Status",
                table: "Parties",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "ParticipatingOrganisations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Status",
                table: "ParticipatingOrganisations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "Participants",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Status",
                table: "Participants",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Status",
                table: "Pairs",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "EventTopics",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Status",
                table: "EventTopics",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "EventPublishers",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Status",
                table: "EventPublishers",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            FilterColumnsBackfill.Up(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Country_Part_SortKey_EventId_Kind_Status",
                table: "Parties",
                columns: new[] { "Country", "Part", "SortKey", "EventId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Country_SortKey_EventId_Kind_Status",
                table: "Parties",
                columns: new[] { "Country", "SortKey", "EventId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_SortKey_EventId_K~",
                table: "ParticipatingOrganisations",
                columns: new[] { "OrganisationId", "SortKey", "EventId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Participants_OfficialId_SortKey_EventId_Kind_Status",
                table: "Participants",
                columns: new[] { "OfficialId", "SortKey", "EventId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_A_B_SortKey_EventId_Kind_Status",
                table: "Pairs",
                columns: new[] { "A", "B", "SortKey", "EventId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_A_B_Status_Latest",
                table: "Pairs",
                columns: new[] { "A", "B", "Status", "Latest" });

            migrationBuilder.CreateIndex(
                name: "IX_EventTopics_Topic_SortKey_EventId_Kind_Status",
                table: "EventTopics",
                columns: new[] { "Topic", "SortKey", "EventId", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_CrossesYears_SortKey_Id_Earliest_Latest",
                table: "Events",
                columns: new[] { "CrossesYears", "SortKey", "Id", "Earliest", "Latest" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Host_SortKey_Id_Kind_Status",
                table: "Events",
                columns: new[] { "Host", "SortKey", "Id", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Kind_SortKey_Id_Status",
                table: "Events",
                columns: new[] { "Kind", "SortKey", "Id", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Kind_Status_SortKey_Id",
                table: "Events",
                columns: new[] { "Kind", "Status", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Review_SortKey_Id_Kind_Status",
                table: "Events",
                columns: new[] { "Review", "SortKey", "Id", "Kind", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Status_SortKey_Id_Kind",
                table: "Events",
                columns: new[] { "Status", "SortKey", "Id", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_EventPublishers_Publisher_SortKey_EventId_Kind_Status",
                table: "EventPublishers",
                columns: new[] { "Publisher", "SortKey", "EventId", "Kind", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Parties_Country_Part_SortKey_EventId_Kind_Status",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_Parties_Country_SortKey_EventId_Kind_Status",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_SortKey_EventId_K~",
                table: "ParticipatingOrganisations");

            migrationBuilder.DropIndex(
                name: "IX_Participants_OfficialId_SortKey_EventId_Kind_Status",
                table: "Participants");

            migrationBuilder.DropIndex(
                name: "IX_Pairs_A_B_SortKey_EventId_Kind_Status",
                table: "Pairs");

            migrationBuilder.DropIndex(
                name: "IX_Pairs_A_B_Status_Latest",
                table: "Pairs");

            migrationBuilder.DropIndex(
                name: "IX_EventTopics_Topic_SortKey_EventId_Kind_Status",
                table: "EventTopics");

            migrationBuilder.DropIndex(
                name: "IX_Events_CrossesYears_SortKey_Id_Earliest_Latest",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Host_SortKey_Id_Kind_Status",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Kind_SortKey_Id_Status",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Kind_Status_SortKey_Id",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Review_SortKey_Id_Kind_Status",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_Status_SortKey_Id_Kind",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_EventPublishers_Publisher_SortKey_EventId_Kind_Status",
                table: "EventPublishers");

            FilterColumnsBackfill.Down(migrationBuilder);

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Country_Part_SortKey_EventId",
                table: "Parties",
                columns: new[] { "Country", "Part", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Country_SortKey_EventId",
                table: "Parties",
                columns: new[] { "Country", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_SortKey_EventId",
                table: "ParticipatingOrganisations",
                columns: new[] { "OrganisationId", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_Participants_OfficialId_SortKey_EventId",
                table: "Participants",
                columns: new[] { "OfficialId", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_A_B_SortKey_EventId",
                table: "Pairs",
                columns: new[] { "A", "B", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventTopics_Topic_SortKey_EventId",
                table: "EventTopics",
                columns: new[] { "Topic", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_CrossesYears_SortKey_Id",
                table: "Events",
                columns: new[] { "CrossesYears", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Host_SortKey_Id",
                table: "Events",
                columns: new[] { "Host", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Kind_SortKey_Id",
                table: "Events",
                columns: new[] { "Kind", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Review_SortKey_Id",
                table: "Events",
                columns: new[] { "Review", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Status_SortKey_Id",
                table: "Events",
                columns: new[] { "Status", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EventPublishers_Publisher_SortKey_EventId",
                table: "EventPublishers",
                columns: new[] { "Publisher", "SortKey", "EventId" });
        }
    }
}
