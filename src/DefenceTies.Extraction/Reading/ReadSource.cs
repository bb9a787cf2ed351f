namespace DefenceTies.Extraction.Reading;

/// <summary>The text of a file.</summary>
/// <param name="FileName">The file's name without its folder.</param>
/// <param name="Sha256">The hash of its bytes, in lower-case hexadecimal.</param>
/// <param name="Text">The decoded text without its byte-order mark; of a web page its readable text.</param>
public sealed record ReadSource(string FileName, string Sha256, string Text);
