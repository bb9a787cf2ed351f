using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Migrations.Sqlite;

/// <summary>Counts the events by scope, kind, status, review state and span, and keeps the counts with them.</summary>
/// <remarks>EF knows the table and leaves it to this migration.</remarks>
[DbContext(typeof(SqliteRegisterContext))]
[Migration("20261125230000_EventTallies")]
internal sealed class EventTallies : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in EventTallySqliteSql.Count.Prepend(EventTallySqliteSql.CreateTable).Concat(EventTallySqliteSql.CreateTriggers()))
        {
            migrationBuilder.Sql(sql);
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in EventTallySqliteSql.DropTriggers().Append("DROP TABLE \"EventTallies\";"))
        {
            migrationBuilder.Sql(sql);
        }
    }
}
