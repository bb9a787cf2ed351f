namespace DefenceTies.Register;

/// <summary>The databases that can hold the register.</summary>
public enum RegisterProvider
{
    /// <summary>A SQLite file.</summary>
    Sqlite = 1,

    /// <summary>A PostgreSQL database, version 15 or later.</summary>
    PostgreSql = 2,
}
