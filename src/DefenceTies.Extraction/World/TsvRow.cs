using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>One row of a tab-separated file.</summary>
internal sealed class TsvRow(string file, int line, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>A cell that must hold something.</summary>
    internal string this[string column] =>
        Optional(column) ?? throw Wrong($"column '{column}' is empty");

    /// <summary>A cell, none when empty.</summary>
    internal string? Optional(string column) =>
        columns.TryGetValue(column, out var at) && at < cells.Length && cells[at].Trim() is { Length: > 0 } cell ? cell : null;

    /// <summary>The members of a list in a cell.</summary>
    internal IReadOnlyList<string> List(string column) =>
        Optional(column)?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A cell that must hold a country code.</summary>
    internal CountryCode Code(string column) =>
        CountryCode.TryParse(this[column], out var code) ? code : throw Wrong($"'{this[column]}' is no country code");

    /// <summary>The country codes of a list in a cell.</summary>
    internal IReadOnlyList<CountryCode> Codes(string column) =>
        [.. List(column).Select(cell => CountryCode.TryParse(cell, out var code) ? code : throw Wrong($"'{cell}' is no country code"))];

    /// <summary>A cell that must hold one of a few words.</summary>
    internal T Word<T>(string column)
        where T : struct, Enum =>
        Domain.Text.Words.TryRead<T>(this[column], out var value)
            ? value
            : throw Wrong($"'{this[column]}' is none of {string.Join(", ", Domain.Text.Words.All<T>())}");

    /// <summary>What to throw when the row is wrong.</summary>
    internal KnowledgeException Wrong(string reason) => new(file, line, reason);
}
