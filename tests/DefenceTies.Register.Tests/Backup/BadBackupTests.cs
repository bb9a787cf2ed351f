using System.Text.RegularExpressions;
using DefenceTies.Register.Backup;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Backup;

public sealed partial class BadBackupTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Is_Damaged_Foreign_Or_Newer_Is_Refused_In_Words_And_The_Register_Stands(RegisterProvider provider)
    {
        await using var register = await FilledRegister.CreateAsync(provider);
        await register.Services.GetRequiredService<BackUpRegister>().ExecuteAsync(_file.Path, true, false, null, Cancelled);
        var standing = await RegisterContent.ReadAsync(register);
        var good = await File.ReadAllBytesAsync(_file.Path, Cancelled);
        var text = await ArchiveText.ReadAsync(_file.Path);

        await RefusedAsync(register, "no backup", [.. "hello"u8]);
        await RefusedAsync(register, "no backup", []);
        await RefusedAsync(register, "damaged", good[..(good.Length / 2)]);
        await RefusedAsync(register, "damaged", good[..^40]);
        await RefusedAsync(register, "damaged", [.. good[..(good.Length / 2)], (byte)(good[good.Length / 2] ^ 1), .. good[((good.Length / 2) + 1)..]]);
        await RefusedAsync(register, "newer version", await PackAsync(text.Replace("\"defenceties-backup\":1", "\"defenceties-backup\":2", StringComparison.Ordinal)));
        await RefusedAsync(register, "newer version", await PackAsync(Migrations().Replace(text, "$1:\"29990101000000_Later\"", 2)));
        await RefusedAsync(register, "does not fit", await PackAsync(text.Replace("[\"BGD\",", "[", StringComparison.Ordinal)));
        await RefusedAsync(register, "damaged", await PackAsync(text.Replace("{\"table\":\"Events\"", "{\"table\":\"Ev\\\"ents\"", StringComparison.Ordinal)));

        Assert.Equal(standing, await RegisterContent.ReadAsync(register));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_Backup_That_Lacks_Rows_Which_Others_Refer_To_Leaves_The_Register_As_It_Was(RegisterProvider provider)
    {
        await using var register = await FilledRegister.CreateAsync(provider);
        await register.Services.GetRequiredService<BackUpRegister>().ExecuteAsync(_file.Path, true, false, null, Cancelled);
        var standing = await RegisterContent.ReadAsync(register);
        await ArchiveText.ChangeAsync(_file.Path, text =>
        {
            var lines = text.Split('\n').ToList();
            var table = lines.FindIndex(line => line.StartsWith("{\"table\":\"Officials\"", StringComparison.Ordinal));
            lines.RemoveAt(table + 1);
            lines[table + 1] = "{\"rows\":0,\"last-id\":1}";
            return string.Join('\n', lines);
        });

        await Assert.ThrowsAnyAsync<Exception>(() => RestoreAsync(register));

        Assert.Equal(standing, await RegisterContent.ReadAsync(register));
    }

    public void Dispose() => _file.Dispose();

    private async Task RefusedAsync(TestRegister register, string word, byte[] bytes)
    {
        await File.WriteAllBytesAsync(_file.Path, bytes, Cancelled);
        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => RestoreAsync(register));
        Assert.Contains(word, refused.Message, StringComparison.Ordinal);
    }

    private static async Task<byte[]> PackAsync(string text)
    {
        using var file = new TemporaryFile();
        await File.WriteAllBytesAsync(file.Path, [], Cancelled);
        await ArchiveText.ChangeAsync(file.Path, _ => text);
        return await File.ReadAllBytesAsync(file.Path, Cancelled);
    }

    private Task<RestoreReport> RestoreAsync(TestRegister register) =>
        register.Services.GetRequiredService<RestoreRegister>().ExecuteAsync(_file.Path, replace: true, null, Cancelled);

    [GeneratedRegex("(\"sqlite\"|\"postgresql\"):\"[^\"]*\"")]
    private static partial Regex Migrations();
}
