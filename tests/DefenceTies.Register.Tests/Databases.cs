namespace DefenceTies.Register.Tests;

/// <summary>The databases that every test of the register runs on.</summary>
internal static class Databases
{
    /// <summary>Names a PostgreSQL server on which tests may make databases of their own.</summary>
    public const string PostgreSqlVariable = "DEFENCETIES_TEST_POSTGRES";

    public static IEnumerable<TheoryDataRow<RegisterProvider>> All =>
    [
        new(RegisterProvider.Sqlite),
        new(RegisterProvider.PostgreSql) { Skip = PostgreSql is null ? $"{PostgreSqlVariable} names no PostgreSQL server" : null },
    ];

    public static string? PostgreSql => Environment.GetEnvironmentVariable(PostgreSqlVariable);
}
