namespace DefenceTies.Extraction.World;

/// <summary>Reads a tab-separated file and the files that lie over it: a later row takes the place of the one with the same key.</summary>
internal static class TsvTable
{
    /// <summary>The rows, in the order of the first file, new ones after them.</summary>
    /// <param name="files">The built-in file, then overlays.</param>
    /// <param name="key">The columns that tell rows apart.</param>
    /// <param name="columns">All columns that must be there.</param>
    /// <param name="optional">Columns that may be there.</param>
    /// <exception cref="KnowledgeException">A column is missing or unknown, a row has too many cells, or a key stands twice in one file.</exception>
    internal static IReadOnlyCollection<TsvRow> Read(IReadOnlyList<KnowledgeFile> files, string[] key, string[] columns, string[]? optional = null)
    {
        var rows = new OrderedDictionary<string, TsvRow>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in RowsOf(file, columns, optional ?? []))
            {
                var id = string.Join('\t', key.Select(column => row[column]));
                if (!seen.Add(id))
                {
                    throw row.Wrong($"'{id.Replace('\t', ' ')}' stands twice");
                }

                rows[id] = row;
            }
        }

        return rows.Values;
    }

    private static IEnumerable<TsvRow> RowsOf(KnowledgeFile file, string[] columns, string[] optional)
    {
        Dictionary<string, int>? head = null;
        var line = 0;
        foreach (var text in file.Text.Split('\n'))
        {
            line++;
            var trimmed = text.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(trimmed) || trimmed[0] == '#')
            {
                continue;
            }

            var cells = trimmed.Split('\t');
            if (head is null)
            {
                head = HeadOf(file, line, cells, columns, optional);
                continue;
            }

            if (cells.Length > head.Count)
            {
                throw new KnowledgeException(file.Name, line, $"{cells.Length} cells stand under {head.Count} columns");
            }

            yield return new TsvRow(file.Name, line, head, cells);
        }

        if (head is null)
        {
            throw new KnowledgeException(file.Name, 1, "the line of column names is missing");
        }
    }

    private static Dictionary<string, int> HeadOf(KnowledgeFile file, int line, string[] cells, string[] columns, string[] optional)
    {
        var head = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, cell) in cells.Index())
        {
            if ((!columns.Contains(cell.Trim()) && !optional.Contains(cell.Trim())) || !head.TryAdd(cell.Trim(), at))
            {
                throw new KnowledgeException(file.Name, line, $"column '{cell}' is unknown or stands twice");
            }
        }

        return columns.FirstOrDefault(column => !head.ContainsKey(column)) is { } missing
            ? throw new KnowledgeException(file.Name, line, $"column '{missing}' is missing")
            : head;
    }
}
