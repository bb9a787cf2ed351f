using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DefenceTies.Register.Migrations.DesignTime;

/// <summary>Makes the PostgreSQL context for the EF tool, which never opens it.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlRegisterContext>
{
    public PostgreSqlRegisterContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlRegisterContext>().UseNpgsql("Host=design-time").Options);
}
