namespace DefenceTies.Register.Backup;

/// <summary>A table of an archive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, in the order of the values of a row.</param>
internal sealed record ArchiveTable(string Name, IReadOnlyList<ArchiveColumn> Columns)
{
    /// <summary>The columns of its key; rows are written in their order, so that equal registers give equal archives.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The column whose values the database gives out; none when it gives out none.</summary>
    public string? IdColumn { get; init; }

    /// <summary>The table's name as it stands in SQL.</summary>
    public string QuotedName => Quote(Name);

    /// <summary>The columns' names as they stand in SQL.</summary>
    public string QuotedColumns => string.Join(", ", Columns.Select(column => Quote(column.Name)));

    /// <summary>A name as it stands in SQL.</summary>
    internal static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
