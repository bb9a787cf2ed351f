namespace DefenceTies.Register;

/// <summary>Where the register is kept.</summary>
public sealed class RegisterOptions
{
    /// <summary>The database (<c>Database:Provider</c>).</summary>
    public RegisterProvider Provider { get; set; } = RegisterProvider.Sqlite;

    /// <summary>How to reach it (<c>ConnectionStrings:Register</c>); for SQLite <c>Data Source=</c> and a file.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/register.db";
}
