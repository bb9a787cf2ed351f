using System.Data;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace DefenceTies.Register.Rows;

/// <summary>
/// Stores new rows past EF, which would track each and send SQLite a command of its own for it: where rows are many,
/// that is most of the work. PostgreSQL gets many rows by one command; SQLite, which sits in the same process, one row
/// after the other by a command that is compiled once.
/// </summary>
internal static class RowInsert
{
    private const int MostParameters = 2_000;

    /// <summary>
    /// Stores rows at once and within the transaction that runs; the context is not told of them. The database gives an
    /// id to those that have none, and tells nobody.
    /// </summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="context">The register.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static Task InsertAsync<T>(RegisterContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class =>
        InsertAsync(context, rows, RowManner.Plain, cancellationToken);

    /// <summary>Does so with those that do not stand already: EF would have to read each to learn it.</summary>
    internal static Task InsertLackingAsync<T>(RegisterContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class =>
        InsertAsync(context, rows, RowManner.WhereLacking, cancellationToken);

    /// <summary>Does so, and writes the ids that the database gives into the rows.</summary>
    internal static async Task InsertWithIdsAsync<T>(RegisterContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count > 0 && context.Database.IsNpgsql())
        {
            var key = KeyOf(context.Model.FindEntityType(typeof(T))!);
            foreach (var (row, id) in rows.Zip(await NewIds.TakeFromPostgreSqlAsync<T>(context, rows.Count, cancellationToken)))
            {
                key.PropertyInfo!.SetValue(row, id);
            }
        }

        await InsertAsync(context, rows, RowManner.WithIds, cancellationToken);
    }

    private static async Task InsertAsync<T>(RegisterContext context, IReadOnlyCollection<T> rows, RowManner manner, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = context.Model.FindEntityType(typeof(T))!;
        var columns = type.GetProperties().Where(column => column.ValueGenerated == ValueGenerated.Never || (column.IsPrimaryKey() && column.GetGetter().GetClrValue(rows.First()) is not 0L)).ToArray();
        if (context.Database.GetDbConnection() is SqliteConnection { State: ConnectionState.Open } connection)
        {
            cancellationToken.ThrowIfCancellationRequested();
            InsertOneByOne(context, connection, type, columns, rows, manner);
            return;
        }

        foreach (var some in rows.Chunk(MostParameters / columns.Length))
        {
            await InsertManyAsync(context, type, columns, some, manner, cancellationToken);
        }
    }

    private static IProperty KeyOf(IEntityType type) => type.FindPrimaryKey()!.Properties[0];

    // SQLite's provider has no asynchronous way of its own.
    private static void InsertOneByOne<T>(RegisterContext context, SqliteConnection connection, IEntityType type, IProperty[] columns, IReadOnlyCollection<T> rows, RowManner manner)
        where T : class
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var id = manner == RowManner.WithIds && !columns.Contains(KeyOf(type)) ? KeyOf(type) : null;
        var text = $"{Opening(sql, type, columns)}({string.Join(", ", columns.Select((_, at) => $"@p{at}"))}){Ending(manner)}{(id is null ? "" : $" RETURNING {sql.DelimitIdentifier(id.GetColumnName())}")}";
        using var command = context.Kept.Take(connection, context.Database.CurrentTransaction?.GetDbTransaction(), text)
            ?? throw new InvalidOperationException("Rows are being stored by the same command already.");
        var writers = columns.Select((column, at) => (Parameter: command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{at}" }), Getter: column.GetGetter(), column.GetRelationalTypeMapping().Converter)).ToArray();
        foreach (var row in rows)
        {
            foreach (var (parameter, getter, converter) in writers)
            {
                var value = getter.GetClrValue(row);
                parameter.Value = (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
            }

            if (id is null)
            {
                command.ExecuteNonQuery();
            }
            else
            {
                id.PropertyInfo!.SetValue(row, (long)command.ExecuteScalar()!);
            }
        }
    }

    private static async Task InsertManyAsync<T>(RegisterContext context, IEntityType type, IProperty[] columns, T[] rows, RowManner manner, CancellationToken cancellationToken)
        where T : class
    {
        await using var maker = context.Database.GetDbConnection().CreateCommand();
        var parameters = new List<object>(rows.Length * columns.Length);
        var text = new StringBuilder(Opening(context.GetService<ISqlGenerationHelper>(), type, columns));
        for (var row = 0; row < rows.Length; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            for (var at = 0; at < columns.Length; at++)
            {
                var name = $"@p{(row * columns.Length) + at}";
                text.Append(at == 0 ? "" : ", ").Append(name);
                parameters.Add(columns[at].GetRelationalTypeMapping().CreateParameter(maker, name, columns[at].GetGetter().GetClrValue(rows[row]), columns[at].IsNullable));
            }

            text.Append(')');
        }

        await context.Database.ExecuteSqlRawAsync(text.Append(Ending(manner)).ToString(), parameters, cancellationToken);
    }

    private static string Ending(RowManner manner) => manner == RowManner.WhereLacking ? " ON CONFLICT DO NOTHING" : "";

    private static string Opening(ISqlGenerationHelper sql, IEntityType type, IEnumerable<IProperty> columns) =>
        $"INSERT INTO {sql.DelimitIdentifier(type.GetTableName()!)} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.GetColumnName())))}) VALUES ";
}
