using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Register.Tests.Faults;

/// <summary>Lets a SQLite file grow no further than it is, as on a full disk, for as long as it is switched on.</summary>
internal sealed class SmallDisk : DbConnectionInterceptor
{
    public bool IsFull { get; set; }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Limit(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Limit(connection);
        return Task.CompletedTask;
    }

    private void Limit(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = IsFull ? "PRAGMA max_page_count = 1;" : "PRAGMA max_page_count = 4294967294;";
        command.ExecuteNonQuery();
    }
}
