using System.Text;
using DefenceTies.Register.Export;
using DefenceTies.Register.Sheets;
using DefenceTies.Register.Tests.Export;

namespace DefenceTies.Register.Tests.Sheets;

/// <summary>The register's CSV in a spreadsheet.</summary>
internal sealed class EditedCsv
{
    private readonly List<string> _header;
    private readonly List<List<string>> _rows;

    private EditedCsv(List<string> header, List<List<string>> rows) => (_header, _rows) = (header, rows);

    public int Count => _rows.Count;

    /// <summary>A cell of the row of an event.</summary>
    public string this[long id, string column]
    {
        get => RowOf(id)[_header.IndexOf(column)];
        set => RowOf(id)[_header.IndexOf(column)] = value;
    }

    public static async Task<EditedCsv> ExportAsync(TestRegister register)
    {
        var (table, problem) = SheetTable.Read(await ExportedEvents.ExportAsync(register, ExportFormat.Csv), int.MaxValue);
        Assert.Null(problem);
        return new EditedCsv([.. table!.Header], [.. table.Lines.Select(line => line.Cells.ToList())]);
    }

    /// <summary>The row of an event as a spreadsheet counts.</summary>
    public int NumberOf(long id) => _rows.IndexOf(RowOf(id)) + 2;

    public EditedCsv Remove(params string[] columns)
    {
        foreach (var at in columns.Select(column => _header.IndexOf(column)).OrderDescending())
        {
            _header.RemoveAt(at);
            _rows.ForEach(row => row.RemoveAt(at));
        }

        return this;
    }

    public EditedCsv Rename(string column, string name)
    {
        _header[_header.IndexOf(column)] = name;
        return this;
    }

    public EditedCsv Reverse()
    {
        _header.Reverse();
        _rows.ForEach(row => row.Reverse());
        return this;
    }

    /// <summary>Adds a row of which only these cells hold anything.</summary>
    public EditedCsv Add(params (string Column, string Cell)[] cells)
    {
        _rows.Add([.. _header.Select(column => cells.FirstOrDefault(cell => cell.Column == column).Cell ?? "")]);
        return this;
    }

    public EditedCsv Change(string column, Func<string, string> change)
    {
        _rows.ForEach(row => row[_header.IndexOf(column)] = change(row[_header.IndexOf(column)]));
        return this;
    }

    public byte[] Bytes(char separator = ',', string end = "\r\n", Encoding? encoding = null)
    {
        var text = string.Join(end, _rows.Prepend(_header).Select(row => string.Join(separator, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))) + end;
        return encoding is null ? Encoding.UTF8.GetBytes(text) : [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    public Task<SheetPreview> PreviewAsync(TestRegister register) => PreviewAsync(register, Bytes());

    public static Task<SheetPreview> PreviewAsync(TestRegister register, byte[] bytes) =>
        register.Use<PreviewSheet>().ExecuteAsync(bytes, null, TestContext.Current.CancellationToken);

    public static Task<SheetReport> ApplyAsync(TestRegister register, IReadOnlyList<SheetRecord> records) =>
        register.Use<ApplySheet>().ExecuteAsync(Editors.One, records, "From the desk's table", null, TestContext.Current.CancellationToken);

    /// <summary>The cells of some columns of all events, in the order of their ids.</summary>
    public IReadOnlyList<string> Cells(IReadOnlyList<string> columns) =>
        [.. _rows.OrderBy(row => long.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)).Select(row => string.Join("¦", columns.Select(column => row[_header.IndexOf(column)])))];

    private List<string> RowOf(long id) => _rows.First(row => row[_header.IndexOf("id")] == $"{id}");
}
