using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Rows;

/// <summary>
/// Takes ids for rows that are not stored yet, out of what the database itself gives ids out of: so a row can be
/// pointed at before it is complete, and is then written once.
/// </summary>
internal sealed class NewIds
{
    private readonly Dictionary<Type, long> _lastOnSqlite = [];

    /// <summary>Forgets how far it counted: for a transaction that begins, since others may have stored rows.</summary>
    internal void Forget() => _lastOnSqlite.Clear();

    /// <summary>Takes some ids, in the transaction that runs. Until it ends nobody else stores rows of that kind in it.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="context">The register, inside a transaction.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>They, ascending.</returns>
    internal async Task<IReadOnlyList<long>> TakeAsync<T>(RegisterContext context, int count, CancellationToken cancellationToken)
        where T : class =>
        count == 0 ? []
        : context.Database.IsNpgsql() ? await TakeFromPostgreSqlAsync<T>(context, count, cancellationToken)
        : await TakeFromSqliteAsync<T>(context, count, cancellationToken);

    /// <summary>Takes some ids from the sequence of the table.</summary>
    internal static async Task<IReadOnlyList<long>> TakeFromPostgreSqlAsync<T>(RegisterContext context, int count, CancellationToken cancellationToken)
        where T : class
    {
        var table = TableOf<T>(context);
        return await context.Database
            .SqlQuery<long>($"""SELECT nextval(pg_get_serial_sequence(quote_ident({table}), 'Id')) AS "Value" FROM generate_series(1, {count})""")
            .OrderBy(id => id).ToListAsync(cancellationToken);
    }

    // SQLite moves its table of last ids by itself when the rows come, and has no line in it before the first one. Nobody
    // else counts from the same id, for a transaction has the right to write from its beginning.
    private async Task<IReadOnlyList<long>> TakeFromSqliteAsync<T>(RegisterContext context, int count, CancellationToken cancellationToken)
        where T : class
    {
        if (!_lastOnSqlite.TryGetValue(typeof(T), out var last))
        {
            var table = TableOf<T>(context);
            last = (await context.Database.SqlQuery<long>($"SELECT seq AS \"Value\" FROM sqlite_sequence WHERE name = {table}").ToListAsync(cancellationToken)).FirstOrDefault();
        }

        _lastOnSqlite[typeof(T)] = last + count;
        return [.. Enumerable.Range(1, count).Select(at => last + at)];
    }

    private static string TableOf<T>(RegisterContext context)
        where T : class => context.Model.FindEntityType(typeof(T))!.GetTableName()!;
}
