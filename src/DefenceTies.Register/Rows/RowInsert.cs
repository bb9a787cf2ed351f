using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace DefenceTies.Register.Rows;

/// <summary>
/// Stores new rows, many by one command. EF alone sends SQLite one command for each row; where rows are many and never
/// change, that is most of the work.
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
    internal static async Task InsertAsync<T>(RegisterContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = context.Model.FindEntityType(typeof(T))!;
        var columns = type.GetProperties().Where(column => column.ValueGenerated == ValueGenerated.Never || (column.IsPrimaryKey() && column.GetGetter().GetClrValue(rows.First()) is not 0L)).ToArray();
        foreach (var some in rows.Chunk(MostParameters / columns.Length))
        {
            await InsertAsync(context, type, columns, some, cancellationToken);
        }
    }

    private static async Task InsertAsync<T>(RegisterContext context, IEntityType type, IProperty[] columns, T[] rows, CancellationToken cancellationToken)
        where T : class
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        await using var maker = context.Database.GetDbConnection().CreateCommand();
        var parameters = new List<object>(rows.Length * columns.Length);
        var text = new StringBuilder("INSERT INTO ").Append(sql.DelimitIdentifier(type.GetTableName()!)).Append(" (")
            .AppendJoin(", ", columns.Select(column => sql.DelimitIdentifier(column.GetColumnName()))).Append(") VALUES ");
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

        await context.Database.ExecuteSqlRawAsync(text.ToString(), parameters, cancellationToken);
    }
}
