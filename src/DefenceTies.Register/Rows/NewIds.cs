using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Rows;

/// <summary>
/// Takes ids for rows that are not stored yet, out of what the database itself gives ids out of: so a row can be
/// pointed at before it is complete, and is then written once.
/// </summary>
internal static class NewIds
{
    /// <summary>Takes some ids, in the transaction that runs.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="context">The register, inside a transaction.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>They, ascending.</returns>
    internal static async Task<IReadOnlyList<long>> TakeAsync<T>(RegisterContext context, int count, CancellationToken cancellationToken)
        where T : class
    {
        if (count == 0)
        {
            return [];
        }

        var table = context.Model.FindEntityType(typeof(T))!.GetTableName()!;
        return context.Database.IsNpgsql()
            ? await context.Database
                .SqlQuery<long>($"""SELECT nextval(pg_get_serial_sequence(quote_ident({table}), 'Id')) AS "Value" FROM generate_series(1, {count})""")
                .OrderBy(id => id).ToListAsync(cancellationToken)
            : await TakeFromSqliteAsync(context, table, count, cancellationToken);
    }

    // SQLite has no line in its table of last ids before the first row.
    private static async Task<IReadOnlyList<long>> TakeFromSqliteAsync(RegisterContext context, string table, int count, CancellationToken cancellationToken)
    {
        var last = await context.Database.SqlQuery<long>($"UPDATE sqlite_sequence SET seq = seq + {count} WHERE name = {table} RETURNING seq AS \"Value\"").ToListAsync(cancellationToken);
        if (last.Count == 0)
        {
            await context.Database.ExecuteSqlAsync($"INSERT INTO sqlite_sequence (name, seq) VALUES ({table}, {count})", cancellationToken);
        }

        var first = (last.Count == 0 ? count : last[0]) - count + 1;
        return [.. Enumerable.Range(0, count).Select(at => first + at)];
    }
}
