using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace DefenceTies.Register.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            SearchFunction.Up(migrationBuilder);

            migrationBuilder.DropIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_EventId",
                table: "ParticipatingOrganisations");

            migrationBuilder.DropIndex(
                name: "IX_EventTopics_Topic_EventId",
                table: "EventTopics");

            migrationBuilder.DropIndex(
                name: "IX_Events_Host",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_SortKey_Id",
                table: "Events");

            migrationBuilder.AddColumn<int>(
                name: "SortKey",
                table: "ParticipatingOrganisations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SortKey",
                table: "EventTopics",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "CrossesYears",
                table: "Events",
                type: "boolean",
                nullable: false,
                defaultValue: false);

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
                oldComputedColumnSql: "to_tsvector('simple', \"Title\" || ' ' || \"Names\" || ' ' || \"Body\")",
                oldStored: true);

            migrationBuilder.CreateTable(
                name: "ArticleTexts",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Vector = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "register_words(\"Title\" || ' . ' || \"Body\")", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleTexts", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ArticleTexts_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventPublishers",
                columns: table => new
                {
                    EventId = table.Column<long>(type: "bigint", nullable: false),
                    Publisher = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SortKey = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventPublishers", x => new { x.EventId, x.Publisher });
                    table.ForeignKey(
                        name: "FK_EventPublishers_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NameTrigrams",
                columns: table => new
                {
                    Trigram = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Length = table.Column<int>(type: "integer", nullable: false),
                    Word = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameTrigrams", x => new { x.Trigram, x.Length, x.Word });
                });

            migrationBuilder.CreateTable(
                name: "NameWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Bearer = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameWords", x => new { x.Word, x.Kind, x.Bearer });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Country_Part_SortKey_EventId",
                table: "Parties",
                columns: new[] { "Country", "Part", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_SortKey_EventId",
                table: "ParticipatingOrganisations",
                columns: new[] { "OrganisationId", "SortKey", "EventId" });

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
                name: "IX_Events_Review_SortKey_Id",
                table: "Events",
                columns: new[] { "Review", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_SortKey_Id_Earliest_Latest",
                table: "Events",
                columns: new[] { "SortKey", "Id", "Earliest", "Latest" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleTexts_ArticleId",
                table: "ArticleTexts",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleTexts_Vector",
                table: "ArticleTexts",
                column: "Vector")
                .Annotation("Npgsql:IndexMethod", "GIN");

            migrationBuilder.CreateIndex(
                name: "IX_EventPublishers_Publisher_SortKey_EventId",
                table: "EventPublishers",
                columns: new[] { "Publisher", "SortKey", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_NameTrigrams_Word",
                table: "NameTrigrams",
                column: "Word");

            migrationBuilder.CreateIndex(
                name: "IX_NameWords_Kind_Bearer",
                table: "NameWords",
                columns: new[] { "Kind", "Bearer" });

            SearchBackfill.Up(migrationBuilder, "extract(year FROM {0})");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleTexts");

            migrationBuilder.DropTable(
                name: "EventPublishers");

            migrationBuilder.DropTable(
                name: "NameTrigrams");

            migrationBuilder.DropTable(
                name: "NameWords");

            migrationBuilder.DropIndex(
                name: "IX_Parties_Country_Part_SortKey_EventId",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_SortKey_EventId",
                table: "ParticipatingOrganisations");

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
                name: "IX_Events_Review_SortKey_Id",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_SortKey_Id_Earliest_Latest",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "ParticipatingOrganisations");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "EventTopics");

            migrationBuilder.DropColumn(
                name: "CrossesYears",
                table: "Events");

            migrationBuilder.AlterColumn<NpgsqlTsVector>(
                name: "Vector",
                table: "EventTexts",
                type: "tsvector",
                nullable: true,
                computedColumnSql: "to_tsvector('simple', \"Title\" || ' ' || \"Names\" || ' ' || \"Body\")",
                stored: true,
                oldClrType: typeof(NpgsqlTsVector),
                oldType: "tsvector",
                oldNullable: true,
                oldComputedColumnSql: "register_words(\"Title\" || ' . ' || \"Names\" || ' . ' || \"Body\")",
                oldStored: true);

            migrationBuilder.CreateIndex(
                name: "IX_ParticipatingOrganisations_OrganisationId_EventId",
                table: "ParticipatingOrganisations",
                columns: new[] { "OrganisationId", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventTopics_Topic_EventId",
                table: "EventTopics",
                columns: new[] { "Topic", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Host",
                table: "Events",
                column: "Host");

            migrationBuilder.CreateIndex(
                name: "IX_Events_SortKey_Id",
                table: "Events",
                columns: new[] { "SortKey", "Id" });

            SearchFunction.Down(migrationBuilder);
        }
    }
}
