using System.Text;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction.Tests.Reading;

public sealed class SourceReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("defenceties-sources-").FullName;

    [Fact]
    public void The_Byte_Order_Mark_Is_No_Part_Of_The_Text() =>
        Assert.Equal("Dhaka", Text([0xEF, 0xBB, 0xBF, .. "Dhaka"u8]));

    [Fact]
    public void Text_Of_Another_Encoding_Is_Read_By_Its_Mark_Or_As_Western()
    {
        Assert.Equal("Türkiye", Text([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Türkiye")]));
        Assert.Equal("Türkiye’s", Text([(byte)'T', 0xFC, .. "rkiye"u8, 0x92, (byte)'s']));
    }

    [Theory]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 32, 10, 9 }, "blanks")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 }, "no text")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 65 }, "no text")]
    public void What_Is_No_Text_Is_Refused_With_A_Reason(byte[] bytes, string reason)
    {
        var reading = SourceReader.Read("a.txt", bytes);

        Assert.False(reading.IsRead);
        Assert.Contains(reason, reading.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_File_That_Is_Too_Large_Is_Not_Even_Opened()
    {
        var path = Path.Combine(_folder, "large.txt");
        await using (var file = File.Create(path))
        {
            file.SetLength(100_000_000);
        }

        Assert.Contains("100 MB", (await SourceReader.ReadAsync(path, TestContext.Current.CancellationToken)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Web_Page_Yields_Its_Paragraphs_And_None_Of_Its_Scripts() =>
        Assert.Equal(
            "Army chief in Ankara\n\nHe met the minister & left.\nTwice.",
            SourceReader.Read("a.HTML", "<html><head><title>x</title></head><body><script>alert(1)</script><h1>Army chief\n in <b>Ankara</b></h1><div><p>He met the minister &amp; left.<br>Twice.</p></div></body></html>"u8.ToArray()).Source?.Text);

    [Fact]
    public void A_Web_Page_Nested_Without_End_Is_Refused()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 1_000_000)) + "deep";

        Assert.Contains("deep", SourceReader.Read("a.html", Encoding.UTF8.GetBytes(page)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_That_Are_Never_Closed_Do_Not_Nest() =>
        Assert.EndsWith("last", SourceReader.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>one<li>two", 5_000)) + "<p>last")).Source?.Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_Folder_Yields_Its_Texts_In_Name_Order_And_Leaves_The_Rest_Alone()
    {
        foreach (var name in new[] { "b.txt", "a.html", "c.json", "B.TXT" })
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, name), "text", TestContext.Current.CancellationToken);
        }

        Assert.Equal(["B.TXT", "a.html", "b.txt"], await NamesAsync(_folder));
        Assert.Equal(["b.txt", "B.TXT", "a.html"], await NamesAsync(Path.Combine(_folder, "b.txt"), _folder));
    }

    [Fact]
    public async Task What_Is_Missing_Is_Named_And_The_Others_Go_On()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "b.txt"), "text", TestContext.Current.CancellationToken);

        var readings = new List<SourceReading>();
        await foreach (var reading in SourceFolder.ReadAsync([Path.Combine(_folder, "none"), _folder], TestContext.Current.CancellationToken))
        {
            readings.Add(reading);
        }

        Assert.Equal([false, true], readings.Select(reading => reading.IsRead));
        Assert.Contains("no such file or folder", readings[0].Refusal, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string? Text(byte[] bytes) => SourceReader.Read("a.txt", bytes).Source?.Text;

    private static async Task<List<string>> NamesAsync(params string[] paths)
    {
        var names = new List<string>();
        await foreach (var reading in SourceFolder.ReadAsync(paths, TestContext.Current.CancellationToken))
        {
            names.Add(reading.Source!.FileName);
        }

        return names;
    }
}
