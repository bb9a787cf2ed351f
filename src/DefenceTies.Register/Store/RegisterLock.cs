namespace DefenceTies.Register.Store;

/// <summary>What only one process at a time may do to a register.</summary>
internal enum RegisterLock
{
    /// <summary>Making and migrating the tables.</summary>
    Migration = 1,

    /// <summary>Importing.</summary>
    Import = 2,
}
