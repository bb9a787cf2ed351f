using Microsoft.Data.Sqlite;

namespace DefenceTies.Register.Rows;

/// <summary>A command of SQLite that outlives its use: what it was compiled to serves again.</summary>
internal sealed class KeptCommand : SqliteCommand
{
    /// <summary>Whether somebody uses it, and has not disposed of it yet.</summary>
    internal bool IsInUse { get; private set; }

    /// <summary>Whether its connection was closed.</summary>
    internal bool IsOver { get; private set; }

    internal KeptCommand Use()
    {
        IsInUse = true;
        Parameters.Clear();
        return this;
    }

    // A connection that closes disposes of its commands; then nobody uses them any longer.
    protected override void Dispose(bool disposing)
    {
        if (disposing && IsInUse)
        {
            IsInUse = false;
            return;
        }

        IsOver = true;
        base.Dispose(disposing);
    }
}
