using System.Data.Common;
using Npgsql;

namespace DefenceTies.Benchmarks.Queries;

/// <summary>A command as EF sent it.</summary>
/// <param name="Sql">The text.</param>
/// <param name="Parameters">The parameters, copied.</param>
internal sealed record CapturedCommand(string Sql, IReadOnlyList<DbParameter> Parameters)
{
    internal static CapturedCommand Of(DbCommand command) => new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => Copy(command, parameter))]);

    /// <summary>The same command on another connection.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="prefix">What is put before the text.</param>
    internal DbCommand On(DbConnection connection, string prefix = "")
    {
        var command = connection.CreateCommand();
        command.CommandText = prefix + Sql;
        foreach (var parameter in Parameters)
        {
            command.Parameters.Add(Copy(command, parameter));
        }

        return command;
    }

    private static DbParameter Copy(DbCommand command, DbParameter parameter)
    {
        if (parameter is NpgsqlParameter npgsql)
        {
            return npgsql.Clone();
        }

        var copy = command.CreateParameter();
        (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
        return copy;
    }
}
