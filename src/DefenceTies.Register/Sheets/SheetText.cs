using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DefenceTies.Register.Sheets;

/// <summary>A spreadsheet's file as text: UTF-8, or the UTF-16 of Excel's "Unicode text", with a byte-order mark or without.</summary>
internal static class SheetText
{
    private const string SaveAs = "In Excel save as “CSV UTF-8”; in LibreOffice as “Text CSV” with the character set Unicode (UTF-8).";

    private static ReadOnlySpan<byte> Zip => [0x50, 0x4B, 0x03, 0x04];

    private static ReadOnlySpan<byte> OldWorkbook => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads it.</summary>
    /// <returns>The text without its mark, or why it cannot be read, in words.</returns>
    internal static (string? Text, string? Problem) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Zip) || bytes.StartsWith(OldWorkbook))
        {
            return (null, $"This is a workbook, and no CSV. {SaveAs}");
        }

        var (text, problem) = bytes.StartsWith(Encoding.Unicode.Preamble) ? Utf16(Encoding.Unicode, bytes)
            : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Utf16(Encoding.BigEndianUnicode, bytes)
            : Utf8Of(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        return problem is not null ? (null, problem)
            : string.IsNullOrWhiteSpace(text) ? (null, "The file is empty.")
            : text.Contains('\0', StringComparison.Ordinal) ? (null, "This is no text, so it is no CSV.")
            : (text, null);
    }

    private static (string? Text, string? Problem) Utf16(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes[encoding.Preamble.Length..]);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? (null, $"The file says that it is UTF-16, and is not all of it. {SaveAs}") : (text, null);
    }

    private static (string? Text, string? Problem) Utf8Of(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, letters, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return (new string(letters, 0, written), null);
        }

        // What is not UTF-8 may be any of the old code pages: to guess one would put wrong letters into names.
        var line = bytes[..read].Count((byte)'\n') + 1;
        return (null, bytes.Contains((byte)0) ? "This is no text, so it is no CSV." : $"The file is not in UTF-8: line {line} has a letter of an older character set, such as Windows-1252. {SaveAs}");
    }
}
