using DefenceTies.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>Answers a text with all that the register has of it.</summary>
public sealed class SearchRegister(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>No text is longer than this, in UTF-16 units.</summary>
    public const int MaxText = 200;

    /// <summary>How many events and articles are shown at most.</summary>
    public const int MaxHits = 10;

    /// <summary>How many people, organisations and countries are shown at most, of each.</summary>
    public const int MaxNames = 8;

    /// <summary>Answers. Whatever was typed, it never throws for it.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="stillTyping">Whether its last word may be only the beginning of one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SearchResults> ExecuteAsync(string? typed, bool stillTyping, CancellationToken cancellationToken)
    {
        var text = Folding.WellFormed(typed ?? "").Trim();
        if (text.Length > MaxText)
        {
            return SearchResults.Refused(text[..MaxText], $"A search holds at most {MaxText} letters; this one has {text.Length:N0}.");
        }

        if (!SearchWords.TryRead(text, out var words, stillTyping))
        {
            return SearchResults.Refused(text, text.Length == 0 ? null : text.Contains('-', StringComparison.Ordinal) && text.Any(char.IsLetterOrDigit)
                ? "Every word is shut out by its hyphen. Write at least one that must be found."
                : "There is no letter and no digit in it to look for.");
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (events, agreements, eventCount) = await new SearchEvents(context, words).ExecuteAsync(MaxHits, cancellationToken);
        var (articles, articleCount) = await new SearchArticles(context, words).ExecuteAsync(MaxHits, cancellationToken);
        var (people, organisations, countries) = await new SearchNames(context, words).ExecuteAsync(MaxNames, cancellationToken);
        var meant = stillTyping || eventCount + articleCount > 0 ? null : await MeantWords.GuessAsync(context, text, cancellationToken);
        return new SearchResults(text, null, events, eventCount, agreements, articles, articleCount, people, organisations, countries, meant);
    }
}
