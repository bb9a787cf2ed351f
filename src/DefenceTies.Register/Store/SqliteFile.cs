using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DefenceTies.Register.Store;

/// <summary>The file of a register in SQLite, before anybody opens it to write.</summary>
/// <param name="path">The file, as a full path.</param>
internal sealed class SqliteFile(string path)
{
    // Checking every page takes about a second for so much; a larger file tells of damage when it is read.
    private const long LargestChecked = 256L << 20;

    private const string Header = "SQLite format 3\0";

    /// <summary>Makes an empty file when there is none.</summary>
    internal async Task MakeAsync(CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(path) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        if (!File.Exists(path))
        {
            await File.WriteAllBytesAsync(path, [], cancellationToken);
        }
    }

    /// <summary>Refuses a file that is no register, or a damaged one. The file stays as it is.</summary>
    /// <param name="wasInUse">Whether a register was kept in this place before; an empty file is a new one otherwise.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="UnusableRegisterException">It is one.</exception>
    internal async Task RequireSoundAsync(bool wasInUse, CancellationToken cancellationToken)
    {
        var length = new FileInfo(path).Length;
        if (length == 0)
        {
            if (wasInUse)
            {
                throw Damaged("it is empty, though a register was kept in it");
            }

            return;
        }

        if (await ReadHeaderAsync(cancellationToken) != Header)
        {
            throw new UnusableRegisterException($"{path} is no SQLite database. It was left as it is. Name another file, or move it away and restore a backup: defenceties restore FILE");
        }

        try
        {
            await CheckAsync(length <= LargestChecked, cancellationToken);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is 11 or 26)
        {
            throw Damaged(failure.Message, failure);
        }
    }

    private async Task<string> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var header = new byte[Header.Length];
        return System.Text.Encoding.ASCII.GetString(header, 0, await file.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellationToken));
    }

    private async Task CheckAsync(bool everyPage, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var others = await AskAsync(connection, """SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> '__EFMigrationsLock'""", cancellationToken);
        if (others != "0" && await AskAsync(connection, """SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'""", cancellationToken) == "0")
        {
            throw new UnusableRegisterException($"{path} is the database of another program. It was left as it is. Name another file.");
        }

        if (everyPage && await AskAsync(connection, "PRAGMA quick_check(1)", cancellationToken) is var found && found != "ok")
        {
            throw Damaged(found);
        }
    }

    private static async Task<string> AskAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) ?? "";
    }

    private UnusableRegisterException Damaged(string why, Exception? failure = null) =>
        new($"{path} is damaged ({why.ReplaceLineEndings(" ")}). It was left as it is. Move it away, with the files beside it that begin with its name, and restore a backup: defenceties restore FILE", failure!);
}
