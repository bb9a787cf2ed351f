using System.Text;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// A list of values in one parameter: <c>visit,-transfer</c>. A hyphen before a value shuts it out; a backslash takes
/// the sign after it as it is, so that a name may hold a comma or begin with a hyphen.
/// </summary>
internal static class ValueList
{
    private const char Separator = ',';
    private const char Not = '-';
    private const char Escape = '\\';

    /// <summary>Parts a parameter into its values; empty ones are left out.</summary>
    internal static IEnumerable<(string Value, bool IsExcluded)> Read(string text)
    {
        var value = new StringBuilder();
        var excluded = false;
        var escaped = false;

        // A backslash at the very end has nothing to take as it is.
        foreach (var sign in (text.EndsWith(Escape) && !EndsEscaped(text) ? text[..^1] : text).Append(Separator))
        {
            if (escaped)
            {
                value.Append(sign);
                escaped = false;
            }
            else if (sign == Escape)
            {
                escaped = true;
            }
            else if (sign == Not && value.Length == 0 && !excluded)
            {
                excluded = true;
            }
            else if (sign != Separator)
            {
                value.Append(value.Length == 0 && sign == ' ' ? "" : sign.ToString());
            }
            else
            {
                if (value.ToString().Trim() is { Length: > 0 } read)
                {
                    yield return (read, excluded);
                }

                value.Clear();
                excluded = false;
            }
        }
    }

    /// <summary>Writes a list so that <see cref="Read"/> gives it back.</summary>
    internal static string Write<T>(Choice<T> choice, Func<T, string> word) =>
        string.Join(Separator, choice.Included.Select(value => Write(word(value), isExcluded: false)).Concat(choice.Excluded.Select(value => Write(word(value), isExcluded: true))));

    /// <summary>Writes one value of a list.</summary>
    internal static string Write(string word, bool isExcluded) => isExcluded ? Not + Escaped(word) : Escaped(word);

    private static bool EndsEscaped(string text) => (text.Length - text.TrimEnd(Escape).Length) % 2 == 0;

    private static string Escaped(string word)
    {
        var plain = word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        return plain.StartsWith(Not) ? Escape + plain : plain;
    }
}
