namespace DefenceTies.Domain.Text;

/// <summary>Words of a source as they are shown on one line.</summary>
public static class Quotation
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The words with single blanks between them, without soft hyphens and control characters.</summary>
    /// <param name="verbatim">The very words of the source.</param>
    public static string Of(string verbatim) =>
        string.Join(' ', new string([.. verbatim.Where(unit => unit != SoftHyphen && (char.IsWhiteSpace(unit) || !char.IsControl(unit)))]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
