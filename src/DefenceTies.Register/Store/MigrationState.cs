using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DefenceTies.Register.Store;

/// <summary>Whether the tables of a register are those of this version of the program.</summary>
internal static class MigrationState
{
    /// <summary>The last migration that this program knows for a database; it need not be the one in use.</summary>
    internal static string LastOf(RegisterProvider provider) => Of(provider).Max(StringComparer.Ordinal) ?? "";

    /// <summary>Whether this program knows a migration of a database.</summary>
    internal static bool Knows(RegisterProvider provider, string migration) => Of(provider).Contains(migration, StringComparer.Ordinal);

    /// <summary>Refuses a register that a newer version of the program has migrated.</summary>
    /// <exception cref="UnusableRegisterException">It is one.</exception>
    internal static async Task RefuseNewerAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.LastOrDefault(migration => !known.Contains(migration)) is { } unknown)
        {
            throw new UnusableRegisterException(
                $"The register was last opened by a newer version of DefenceTies, which made the change {unknown}. Start that version or a later one, or restore a backup that this version made into another database.");
        }
    }

    /// <summary>Refuses a register that this version of the program has not yet made ready, and one that a newer one has.</summary>
    /// <exception cref="UnusableRegisterException">It is one.</exception>
    internal static async Task RequireCurrentAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        await RefuseNewerAsync(context, cancellationToken);
        var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken);
        if (pending.Any())
        {
            throw new UnusableRegisterException(
                "There is no register of this version of DefenceTies in the database. Start this version once, which brings an older register up to date, or use the version that the register is of.");
        }
    }

    private static IEnumerable<string> Of(RegisterProvider provider)
    {
        var context = provider == RegisterProvider.Sqlite ? typeof(SqliteRegisterContext) : typeof(PostgreSqlRegisterContext);
        return typeof(MigrationState).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id);
    }
}
