using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.Sentences;

/// <summary>Numbers for all words that the knowledge speaks of, so that reading compares numbers and not strings.</summary>
/// <remarks>Filled while knowledge is loaded, only read afterwards.</remarks>
internal sealed class Vocabulary
{
    private const int LongestWord = 48;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private bool _isClosed;

    internal Vocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>From now on no word is added.</summary>
    internal void Close() => _isClosed = true;

    /// <summary>The number of a word as it is written; 0 when the knowledge does not speak of it.</summary>
    internal int NumberOf(ReadOnlySpan<char> written)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var length = 0;
        foreach (var letter in written)
        {
            if (!char.IsAscii(letter))
            {
                return NumberOfFolded(Folding.Fold(written.ToString()).Replace(" ", "", StringComparison.Ordinal));
            }

            if (!char.IsAsciiLetterOrDigit(letter) && written.Length > 1)
            {
                continue;
            }

            if (length == LongestWord)
            {
                return 0;
            }

            buffer[length++] = char.ToLowerInvariant(letter);
        }

        return NumberOfFolded(buffer[..length]);
    }

    private int NumberOfFolded(ReadOnlySpan<char> folded)
    {
        if (_lookup.TryGetValue(folded, out var number) || _isClosed)
        {
            return number;
        }

        number = _numbers.Count + 1;
        _numbers.Add(folded.ToString(), number);
        return number;
    }
}
