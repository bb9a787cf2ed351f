using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace DefenceTies.Tests;

/// <summary>Reads exports by readers of other people, which run in Node. Without Node a test is left out.</summary>
internal static class OutsideReader
{
    /// <summary>What a reader finds in a text; the test fails when it refuses it.</summary>
    /// <param name="format">The reader, as read.mjs names it.</param>
    /// <param name="text">The text.</param>
    public static async Task<JsonElement> ReadAsync(string format, string text)
    {
        var folder = Folder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Assert.Skip("The readers are not installed: run npm ci in tests/Readers.");
        }

        using var process = Start(folder, format);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(text);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"The reader of {format} refuses it: {await errors}");
        return JsonDocument.Parse(await output).RootElement;
    }

    private static Process Start(string folder, string format)
    {
        try
        {
            var utf8 = new UTF8Encoding(false);
            return Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "read.mjs"), format])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = utf8,
                StandardOutputEncoding = utf8,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no Node.");
            throw;
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
