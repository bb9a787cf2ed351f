using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace DefenceTies.Register.Rows;

/// <summary>
/// The commands that a SQLite connection has compiled. Inside a transaction the same few come again and again, and to
/// compile one that moves the tallies costs more than to run it.
/// </summary>
internal sealed class KeptCommands
{
    private const int Most = 200;

    private readonly Dictionary<string, KeptCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>A command without parameters, for whoever disposes of it after use; none while another one uses it.</summary>
    /// <param name="connection">The open connection.</param>
    /// <param name="transaction">Its transaction; none outside of one.</param>
    /// <param name="text">What the command says.</param>
    internal SqliteCommand? Take(SqliteConnection connection, DbTransaction? transaction, string text)
    {
        if (!_commands.TryGetValue(text, out var command) || command.IsOver || command.Connection != connection)
        {
            if (_commands.Count >= Most)
            {
                DropIdle();
            }

            _commands[text] = command = new KeptCommand { Connection = connection, CommandText = text };
        }
        else if (command.IsInUse)
        {
            return null;
        }

        command.Transaction = (SqliteTransaction?)transaction;
        return command.Use();
    }

    private void DropIdle()
    {
        foreach (var (text, command) in _commands.Where(kept => !kept.Value.IsInUse).ToArray())
        {
            command.Dispose();
            _commands.Remove(text);
        }
    }
}
