using System.Globalization;
using System.Security.Cryptography;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads files of text. What is none is refused with a reason; nothing is thrown.</summary>
public static class SourceReader
{
    /// <summary>No larger file is read, in bytes. News comes in kilobytes; what is larger is a dump of something else.</summary>
    public const int MaxBytes = 10_000_000;

    /// <summary>Reads a file.</summary>
    public static async Task<SourceReading> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return SourceReading.Refused(path, "This is a folder, not a file.");
            }

            var file = new FileInfo(path);
            return !file.Exists ? SourceReading.Refused(path, "There is no such file.")
                : file.Length > MaxBytes ? SourceReading.Refused(path, TooLarge(file.Length))
                : Read(path, await File.ReadAllBytesAsync(path, cancellationToken));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return SourceReading.Refused(path, $"It cannot be opened: {unreadable.Message}");
        }
    }

    /// <summary>Reads bytes that came by another way than a file.</summary>
    /// <param name="path">The name to know them by; its ending tells a web page from plain text.</param>
    /// <param name="bytes">The bytes.</param>
    public static SourceReading Read(string path, byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            return SourceReading.Refused(path, TooLarge(bytes.Length));
        }

        if (bytes.Length == 0)
        {
            return SourceReading.Refused(path, "It is empty.");
        }

        if (SourceText.Decode(bytes) is not { } decoded)
        {
            return SourceReading.Refused(path, "It is no text.");
        }

        if (IsWebPage(path) && WebPageDepth.IsTooDeep(decoded))
        {
            return SourceReading.Refused(path, $"Its elements are nested more than {WebPageDepth.Max} deep.");
        }

        var text = IsWebPage(path) ? WebPageText.Of(decoded) : decoded;
        return string.IsNullOrWhiteSpace(text)
            ? SourceReading.Refused(path, "It holds no text but blanks.")
            : SourceReading.Of(path, new ReadSource(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(bytes)), text));
    }

    private static bool IsWebPage(string path) => Path.GetExtension(path).ToUpperInvariant() is ".HTM" or ".HTML";

    private static string TooLarge(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"It is too large: {bytes / 1e6:0.#} MB, and at most {MaxBytes / 1e6:0} MB are read.");
}
