using CsvHelper;

namespace DefenceTies.Register.Sheets;

/// <summary>A CSV file as a table. Commas, semicolons and tabs are told apart by its header.</summary>
/// <param name="Header">The names of its columns, as written.</param>
/// <param name="Lines">Its rows that hold anything.</param>
internal sealed record SheetTable(IReadOnlyList<string> Header, IReadOnlyList<SheetLine> Lines)
{
    private const int LongestRow = 1_000_000;
    private const string Hint = "sep=";

    private static readonly char[] s_separators = [',', ';', '\t'];

    /// <summary>Reads it.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="mostRows">How many rows there may be.</param>
    /// <returns>The table, or why there is none, in words.</returns>
    internal static (SheetTable? Table, string? Problem) Read(string text, int mostRows)
    {
        var (rest, separator, row) = Begin(text);
        CsvMalformedRecord? broken = null;
        var form = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
            OnMalformedRecord = bad => broken ??= bad,
        };
        try
        {
            using var reader = CsvReader.Create(new StringReader(rest), form);
            IReadOnlyList<string>? header = null;
            var lines = new List<SheetLine>();
            for (; reader.Read(); row++)
            {
                if (broken is not null)
                {
                    return (null, $"Row {row}: {WordsOf(broken.Value.Reason)} Nothing after it can be told apart.");
                }

                string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
                if (header is null)
                {
                    header = cells;
                }
                else if (cells.Any(cell => cell.Length > 0))
                {
                    lines.Add(new SheetLine(row, cells));
                    if (lines.Count > mostRows)
                    {
                        return (null, $"There are more than {mostRows:N0} rows. Export a part of the register, such as one year, and bring back that.");
                    }
                }
            }

            return (new SheetTable(header ?? [], lines), null);
        }
        catch (CsvFormatException failure)
        {
            return (null, $"Row {row} is no row of a CSV: {failure.Message}");
        }
    }

    // Excel writes "sep=;" before the header when it is asked to.
    private static (string Body, char Separator, int Row) Begin(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var at ? at : text.Length;
        var first = text[..end];
        return first.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && first.Length == Hint.Length + 1
            ? (text[end..].TrimStart('\r', '\n'), first[^1], 2)
            : (text, s_separators.MaxBy(separator => first.Count(letter => letter == separator)), 1);
    }

    private static string WordsOf(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quotation mark opens and never closes.",
        CsvMalformedReason.TextAfterClosingQuote => "there is text after a closing quotation mark.",
        CsvMalformedReason.StrayQuote => "a quotation mark stands within a cell that does not begin with one.",
        _ => "it is no row of a CSV.",
    };
}
