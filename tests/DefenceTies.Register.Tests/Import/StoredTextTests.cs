using System.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class StoredTextTests : IDisposable
{
    private const string Sentence = "Pakistan's army chief General Asim Munir arrived in Dhaka on 3 May 2025 on an official visit to Bangladesh, the army said.";

    private readonly string _folder = Directory.CreateTempSubdirectory("texts-").FullName;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Providers))]
    public async Task The_Words_Around_A_Claim_Never_Part_A_Letter_Of_Two_Units(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);

        // Beginning at an even or at an odd unit, one of the two cuts through a letter.
        foreach (var name in new[] { "even", "odds." })
        {
            var letters = string.Concat(Enumerable.Repeat("\U0001F6E1", 40));
            await register.ImportAsync(new ToldArticle(name, "2025-05-04", ToldEvent.Visit("2025-05-03", "PAK", "BGD"), ToldEvent.Visit("2025-06-03", letters, "TUR")) { Opening = letters });
        }

        await using var context = register.Open();
        var claims = await context.Claims.ToListAsync(cancellationToken);
        Assert.All(claims, claim => Assert.True(IsWhole(claim.Before) && IsWhole(claim.After)));
        Assert.All(claims, claim => Assert.InRange(claim.Before.Length, 0, ReportClaim.ContextLength));
        Assert.Contains(claims, claim => claim.Before.Length == ReportClaim.ContextLength - 1);
        Assert.Contains(claims, claim => claim.After.Length == ReportClaim.ContextLength + 1);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Half_Letters_And_Zeros_In_A_File_End_No_Import(RegisterProvider provider)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var register = await TestRegister.CreateAsync(provider);
        byte[] half = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("DHAKA "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes($": {Sentence}")];
        await File.WriteAllBytesAsync(Path.Combine(_folder, "half.txt"), half, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "page.html"), $"<h1>A &#xD83D; visit &#0;</h1><p>{Sentence.Replace("3 May", "13 June", StringComparison.Ordinal)}</p>", cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "zero.txt"), $"{Sentence}\0", cancellationToken);
        var report = await register.Import.ExecuteAsync([_folder], null, cancellationToken);

        Assert.Equal(
            [("half.txt", ImportFileOutcome.Added), ("page.html", ImportFileOutcome.Added), ("zero.txt", ImportFileOutcome.Failed)],
            report.Files.Select(file => (file.Name, file.Outcome)));
        await using var context = register.Open();
        Assert.All(await context.Sources.Select(source => source.Text).ToListAsync(cancellationToken), text => Assert.True(IsWhole(text) && text.Contains('\uFFFD')));
    }

    private static bool IsWhole(string text) => text.EnumerateRunes().All(rune => rune.Value != 0) && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
