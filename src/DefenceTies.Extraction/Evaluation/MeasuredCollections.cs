using System.Globalization;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>What the program reaches on the collections that it is tested with. The tables travel with it.</summary>
public static class MeasuredCollections
{
    private const string Figures = "Evaluation/floors.tsv";
    private const string Collections = "Evaluation/collections.tsv";

    /// <summary>Reads them, in the order of their table.</summary>
    /// <exception cref="InvalidDataException">A table is not what it should be, which a test would have shown.</exception>
    public static IReadOnlyList<MeasuredTexts> Read()
    {
        var figures = RowsOf(Figures, 3).ToLookup(cells => cells[0], StringComparer.Ordinal);
        return
        [
            .. RowsOf(Collections, 4).Select(cells => new MeasuredTexts(
                cells[0],
                int.Parse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture),
                Enum.Parse<CollectionSeen>(cells[2], ignoreCase: true),
                cells[3],
                figures[cells[0]].ToDictionary(row => row[1], row => double.Parse(row[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), StringComparer.Ordinal))),
        ];
    }

    private static IEnumerable<string[]> RowsOf(string table, int columns)
    {
        using var stream = typeof(MeasuredCollections).Assembly.GetManifestResourceStream(table) ?? throw new InvalidDataException($"{table} does not travel with the program.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            yield return cells.Length == columns ? cells : throw new InvalidDataException($"{table}: '{line}' has not {columns} columns.");
        }
    }
}
