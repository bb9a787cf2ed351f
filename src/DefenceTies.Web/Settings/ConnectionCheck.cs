using System.Data.Common;
using DefenceTies.Register;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DefenceTies.Web.Settings;

/// <summary>Whether a connection string is one of its database.</summary>
internal static class ConnectionCheck
{
    /// <summary>What is wrong with it, in a sentence; none when nothing is.</summary>
    internal static string? ProblemOf(RegisterProvider provider, string connectionString)
    {
        try
        {
            DbConnectionStringBuilder parts = provider == RegisterProvider.Sqlite
                ? new SqliteConnectionStringBuilder(connectionString)
                : new NpgsqlConnectionStringBuilder(connectionString);
            return parts is SqliteConnectionStringBuilder { DataSource: "" } ? "It names no file. Write 'Data Source=' and a path."
                : parts is NpgsqlConnectionStringBuilder { Host: null or "" } ? "It names no server. Write 'Host=' and its name."
                : null;
        }
        catch (ArgumentException wrong)
        {
            return $"It is no connection string of {provider}: {wrong.Message}";
        }
    }
}
