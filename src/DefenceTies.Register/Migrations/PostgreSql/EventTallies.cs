using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations.PostgreSql;

/// <summary>Counts the events by scope, kind, status, review state and span, and keeps the counts with them.</summary>
/// <remarks>EF knows the table and leaves it to this migration.</remarks>
[DbContext(typeof(PostgreSqlRegisterContext))]
[Migration("20261125230000_EventTallies")]
internal sealed class EventTallies : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in EventTallyPostgreSqlSql.Count.Prepend(EventTallyPostgreSqlSql.CreateTable).Concat(EventTallyPostgreSqlSql.CreateTriggers()))
        {
            migrationBuilder.Sql(sql);
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in EventTallyPostgreSqlSql.DropTriggers().Append("DROP TABLE \"EventTallies\";"))
        {
            migrationBuilder.Sql(sql);
        }
    }
}
