using System.Text;

namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>Makes files out of spoilt texts: in several encodings, some as web pages, some with bytes changed.</summary>
internal static class SpoiltFile
{
    private static readonly string[] s_endings = [".txt", ".html"];
    private static readonly Encoding[] s_encodings = [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1, Encoding.UTF32];

    private static readonly string[] s_tags =
    [
        "<p>", "</p>", "<div class=\"a\">", "</div>", "<script>", "</script>", "<style>", "<!--", "-->", "<a href='x", "<table><tr><td>", "<svg>", "<template>", "<![CDATA[", "<br/>", "<", "&nbsp;", "&#xD800;",
        "&#0;", "&amp", "<h1>", "</h1>", "<title>", "<time datetime='2025-13-40'>", "<meta charset='utf-16'>", "<meta property='article:published_time' content='2025-07-08'>", "<body>", "</html>", "<plaintext>",
    ];

    /// <summary>The file that the text's number stands for.</summary>
    internal static (string Name, byte[] Bytes) Of(MutatedText text)
    {
        var chance = new Random(text.Number);
        var ending = s_endings[chance.Next(s_endings.Length)];
        var encoding = s_encodings[chance.Next(s_encodings.Length)];
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(ending == ".html" ? Tagged(text.Text, chance) : text.Text)];
        for (var left = chance.Next(4) == 0 ? chance.Next(bytes.Length + 1) / 20 : 0; left > 0; left--)
        {
            bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
        }

        return ($"text{ending}", bytes);
    }

    private static string Tagged(string text, Random chance)
    {
        var every = chance.Next(1, 20);
        return string.Join(' ', text.Split(' ').Select(word => chance.Next(every) == 0 ? s_tags[chance.Next(s_tags.Length)] + word : word));
    }
}
