using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace DefenceTies.Register.Tests.Backup;

/// <summary>A backup unpacked, changed, and packed again with a hash that fits.</summary>
internal static class ArchiveText
{
    public static async Task<string> ReadAsync(string path)
    {
        await using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public static async Task ChangeAsync(string path, Func<string, string> change)
    {
        var lines = change(await ReadAsync(path)).TrimEnd('\n').Split('\n');
        var body = string.Join('\n', lines[..^1]) + "\n";
        var whole = $"{body}{{\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}\"}}\n";
        await using var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        await packed.WriteAsync(Encoding.UTF8.GetBytes(whole), TestContext.Current.CancellationToken);
    }
}
