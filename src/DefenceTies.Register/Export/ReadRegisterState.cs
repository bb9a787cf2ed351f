using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Export;

/// <summary>Reads a mark of all that the register holds of events: as long as it is the same, so are they.</summary>
public sealed class ReadRegisterState(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>What its queries carry, so that whoever counts queries can tell them from those of pages.</summary>
    public const string Tag = "The state of the register";

    /// <summary>Reads it.</summary>
    public async Task<string> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (context.Database.GetDbConnection() is not SqliteConnection)
        {
            // Of writers side by side a later one may be done before an earlier one; what a snapshot sees tells both.
            return await context.Database.SqlQuery<string>($"""SELECT pg_current_snapshot()::text AS "Value" """).TagWith(Tag).SingleAsync(cancellationToken);
        }

        // On SQLite one writer comes after the other, and every change of a record is a revision.
        var last = await context.Revisions.TagWith(Tag).MaxAsync(revision => (long?)revision.Id, cancellationToken);
        var at = await context.Revisions.TagWith(Tag).Where(revision => revision.Id == last).Select(revision => (DateTimeOffset?)revision.At).SingleOrDefaultAsync(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{last}/{at:O}");
    }
}
