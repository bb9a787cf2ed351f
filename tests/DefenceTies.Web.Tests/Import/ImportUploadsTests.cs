using DefenceTies.Web.Import;
using Microsoft.AspNetCore.Components.Forms;

namespace DefenceTies.Web.Tests.Import;

public sealed class ImportUploadsTests
{
    [Theory]
    [InlineData("news.txt", "news.txt")]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\Users\\x\\a.html", "a.html")]
    [InlineData(".hidden.txt", "hidden.txt")]
    [InlineData("a\0b.txt", "ab.txt")]
    [InlineData("..", "unnamed")]
    public async Task A_Name_Is_Only_A_Name_And_Leads_Nowhere(string name, string kept)
    {
        using var uploads = new ImportUploads();

        var (files, problem) = await uploads.KeepAsync([new Offered(name.EndsWith("..", StringComparison.Ordinal) ? name + "/x.txt" : name)], TestContext.Current.CancellationToken);

        Assert.Null(problem);
        Assert.Equal([kept == "unnamed" ? "x.txt" : kept], Directory.EnumerateFiles(files!.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_Is_No_Text_Too_Many_Too_Large_Or_Twice_Is_Refused_In_Words()
    {
        using var uploads = new ImportUploads();
        async Task<string?> ProblemAsync(params IBrowserFile[] files) => (await uploads.KeepAsync(files, TestContext.Current.CancellationToken)).Problem;

        Assert.Contains("at least one", await ProblemAsync(), StringComparison.Ordinal);
        Assert.Contains("a.exe is no", await ProblemAsync(new Offered("a.txt"), new Offered("a.exe")), StringComparison.Ordinal);
        Assert.Contains("At most 500", await ProblemAsync([.. Enumerable.Range(0, 501).Select(at => new Offered($"{at}.txt"))]), StringComparison.Ordinal);
        Assert.Contains("larger than 100 MB", await ProblemAsync(new Offered("a.txt") { Size = 100_000_001 }), StringComparison.Ordinal);
        Assert.Contains("Two of the files are called A.txt", await ProblemAsync(new Offered("a.txt"), new Offered("x/A.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_The_Newest_Upload_Is_Kept_And_None_When_The_Site_Ends()
    {
        string second;
        using (var uploads = new ImportUploads())
        {
            var first = (await uploads.KeepAsync([new Offered("a.txt")], TestContext.Current.CancellationToken)).Files!.Folder;
            second = (await uploads.KeepAsync([new Offered("b.txt")], TestContext.Current.CancellationToken)).Files!.Folder;

            Assert.False(Directory.Exists(first));
            Assert.True(Directory.Exists(second));
        }

        Assert.False(Directory.Exists(second));
    }

    private sealed class Offered(string name) : IBrowserFile
    {
        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Size { get; init; } = 3;

        public string ContentType => "text/plain";

        public Stream OpenReadStream(long maxAllowedSize = 512_000, CancellationToken cancellationToken = default) => new MemoryStream("abc"u8.ToArray());
    }
}
