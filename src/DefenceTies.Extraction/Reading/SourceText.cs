using System.Text;

namespace DefenceTies.Extraction.Reading;

/// <summary>Turns bytes into text: UTF-8 or UTF-16 by its byte-order mark, else UTF-8, else Windows-1252.</summary>
internal static class SourceText
{
    /// <summary>Text with more control signs than one in this many is none.</summary>
    private const int LettersPerControl = 100;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; none when the bytes are no text.</summary>
    internal static string? Decode(byte[] bytes)
    {
        var text = Unicode(bytes) ?? (bytes.Contains((byte)0) ? null : Utf8(bytes) ?? Western(bytes));
        return text is null || IsBinary(text) ? null : text;
    }

    private static string? Unicode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };

    private static string? Utf8(byte[] bytes)
    {
        try
        {
            return s_utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Five bytes mean nothing in Windows-1252; a file that holds them is something else.</summary>
    private static string? Western(byte[] bytes) =>
        bytes.AsSpan().IndexOfAny([(byte)0x81, (byte)0x8D, (byte)0x8F, (byte)0x90, (byte)0x9D]) >= 0
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var letter in text)
        {
            controls += char.IsControl(letter) && letter is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085') ? 1 : 0;
        }

        return controls * LettersPerControl > text.Length || text.Contains('\0', StringComparison.Ordinal);
    }
}
