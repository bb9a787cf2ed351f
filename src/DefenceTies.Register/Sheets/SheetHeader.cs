using DefenceTies.Register.Indexing;

namespace DefenceTies.Register.Sheets;

/// <summary>Which column of a file is which of the export's.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<string, int> _places = [];

    private SheetHeader(int width) => Width = width;

    /// <summary>How many columns the file has.</summary>
    internal int Width { get; }

    /// <summary>The columns that the file has, in the export's order.</summary>
    internal IReadOnlyList<SheetColumn> Columns { get; private set; } = [];

    /// <summary>Reads the names.</summary>
    /// <param name="names">The first row.</param>
    /// <returns>The header; or why the file is none of the register; and what is left alone, in words.</returns>
    internal static (SheetHeader? Header, string? Problem, IReadOnlyList<string> Notes) Read(IReadOnlyList<string> names)
    {
        var header = new SheetHeader(names.Count);
        var notes = new List<string>();
        string[] known = [.. SheetColumn.All.Select(column => column.Name)];
        for (var at = 0; at < names.Count; at++)
        {
            var name = names[at].Trim().ToLowerInvariant().Replace(' ', '_');
            if (known.Contains(name))
            {
                if (!header._places.TryAdd(name, at))
                {
                    return (null, $"Two columns are called “{name}”. Remove one of them.", []);
                }
            }
            else if (name.Length > 0)
            {
                notes.Add($"There is no column “{names[at].Trim()}”; it is left alone.{(NearestTo(name, known) is { } near ? $" Is “{near}” meant? Then name it so and upload the file again." : "")}");
            }
        }

        if (!header._places.ContainsKey("id"))
        {
            return (null, $"No column is called “id”, so that nobody can tell which event a row is. Start from the register’s own CSV. {Found(names)}", []);
        }

        header.Columns = [.. SheetColumn.All.Where(column => header._places.ContainsKey(column.Name))];
        return (header, null, notes);
    }

    /// <summary>What stands in a column of a row; none when the file has no such column or the row ends before it.</summary>
    internal string? CellOf(SheetLine line, string column) =>
        _places.TryGetValue(column, out var at) && at < line.Cells.Count ? line.Cells[at] : null;

    private static string Found(IReadOnlyList<string> names) =>
        names.Count == 1 ? "The first row has one cell only: is it a CSV at all?" : $"The first row has {string.Join(", ", names.Take(6).Select(name => $"“{name.Trim()}”"))}{(names.Count > 6 ? " …" : ".")}";

    // A third of the letters may be wrong: a column of somebody's own remarks is like none.
    private static string? NearestTo(string name, IReadOnlyList<string> known) => name.Length > 40 ? null : known
        .Select(other => (Name: other, Slips: Trigrams.Distance(name, other)))
        .Where(other => other.Slips * 3 <= Math.Max(name.Length, other.Name.Length))
        .OrderBy(other => other.Slips).ThenBy(other => other.Name, StringComparer.Ordinal)
        .Select(other => other.Name).FirstOrDefault();
}
