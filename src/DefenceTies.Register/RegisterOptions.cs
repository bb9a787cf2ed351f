namespace DefenceTies.Register;

/// <summary>Where the register is kept.</summary>
public sealed class RegisterOptions
{
    /// <summary>The database (<c>Database:Provider</c>).</summary>
    public RegisterProvider Provider { get; set; } = RegisterProvider.Sqlite;

    /// <summary>How to reach it (<c>ConnectionStrings:Register</c>); for SQLite <c>Data Source=</c> and a file.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/register.db";

    /// <summary>
    /// How many short files an import stores in one transaction, at least one. To end a transaction costs more than to
    /// store a short article; while one runs nobody else can write on SQLite.
    /// </summary>
    public int FilesAtOnce { get; set; } = 32;
}
