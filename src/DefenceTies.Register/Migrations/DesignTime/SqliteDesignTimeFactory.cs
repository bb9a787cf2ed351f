using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DefenceTies.Register.Migrations.DesignTime;

/// <summary>Makes the SQLite context for the EF tool, which never opens it.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteRegisterContext>
{
    public SqliteRegisterContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteRegisterContext>().UseSqlite("Data Source=design-time.db").Options);
}
