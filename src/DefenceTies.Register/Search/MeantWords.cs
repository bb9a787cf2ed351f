using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Search;

/// <summary>Guesses what was meant by words that stand nowhere in the register.</summary>
internal static class MeantWords
{
    private const int MostWords = 5;

    /// <summary>The text with such words replaced by the likest word of a name; none when there is nothing to replace.</summary>
    internal static async Task<string?> GuessAsync(RegisterContext context, string text, CancellationToken cancellationToken)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var guessed = false;
        for (var at = 0; at < Math.Min(words.Length, MostWords); at++)
        {
            if (Folding.Fold(words[at]) is { Length: > 0 } word
                && !word.Contains(' ', StringComparison.Ordinal)
                && SearchWords.TryRead(words[at], out var asked)
                && !await StandsAsync(context, asked, cancellationToken)
                && await NearWords.LikeAsync(context, word, cancellationToken) is [var (meant, likeness), ..]
                && likeness < 1)
            {
                (words[at], guessed) = (meant, true);
            }
        }

        return guessed ? string.Join(' ', words) : null;
    }

    private static async Task<bool> StandsAsync(RegisterContext context, SearchWords asked, CancellationToken cancellationToken) =>
        (await context.EventsTellingOf(asked).NewestAsync(1, cancellationToken)).Count > 0
        || (await context.ArticlesTellingOf(asked).NewestAsync(1, cancellationToken)).Count > 0;
}
