namespace DefenceTies.Register.Search;

/// <summary>Parts what was typed into words, and phrases between double quotes, each with the hyphen before it.</summary>
internal static class TypedParts
{
    private const char Quote = '"';
    private const char Not = '-';

    /// <summary>The parts. A quote that is never closed opens nothing.</summary>
    internal static IEnumerable<(string Text, bool IsUnwanted)> Of(string? typed)
    {
        var text = (typed ?? "").Replace('“', Quote).Replace('”', Quote);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isUnwanted = text[at] == Not && at + 1 < text.Length && (text[at + 1] == Quote || char.IsLetterOrDigit(text[at + 1]));
            var start = isUnwanted ? at + 1 : at;
            var close = text[start] == Quote ? text.IndexOf(Quote, start + 1) : -1;
            var end = close > 0 ? close + 1 : EndOfWord(text, start + 1);
            at = close > 0 && end < text.Length && text[end] == '*' ? end + 1 : end;
            yield return (text[start..at], isUnwanted);
        }
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != Quote)
        {
            at++;
        }

        return at;
    }
}
