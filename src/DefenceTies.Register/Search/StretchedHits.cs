using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Search;

/// <summary>
/// Hits of PostgreSQL's full-text index, which has no order: where there are many, they are looked for stretch by stretch
/// from one end, each as long as the wanted number of hits should take by the database's own statistics.
/// </summary>
internal sealed class StretchedHits : WordHits
{
    /// <summary>So few hits are all gathered and sorted, which takes PostgreSQL some ten milliseconds.</summary>
    private const int MostAtOnce = 3_000;

    /// <summary>The most that PostgreSQL guesses of a word of which its statistics know nothing: there may be none at all.</summary>
    private const double ShareOfUnknown = 0.005;

    private const int FewestInStretch = 256;
    private const int MostInStretch = 100_000;

    /// <summary>How many more are looked at than should be enough.</summary>
    private const double Margin = 1.3;

    private readonly PostgreSqlRegisterContext _context;
    private readonly string _question;
    private readonly Func<string, IQueryable<long>> _find;
    private readonly IQueryable<long> _all;
    private readonly string _table;
    private readonly Func<long, long> _placeOf;
    private readonly bool _always;
    private GuessedHits? _guess;

    private StretchedHits(
        PostgreSqlRegisterContext context, string question, string table, Func<string, IQueryable<long>> find, IQueryable<long> all, Func<long, long> placeOf, bool always) =>
        (_context, _question, _table, _find, _all, _placeOf, _always) = (context, question, table, find, all, placeOf, always);

    /// <summary>The hits among the events.</summary>
    /// <param name="context">The register.</param>
    /// <param name="question">What their vectors must answer, in PostgreSQL's language.</param>
    /// <param name="always">Whether even few hits are looked for stretch by stretch.</param>
    internal static StretchedHits OfEvents(PostgreSqlRegisterContext context, string question, bool always = false) =>
        new(context, question, nameof(context.EventTexts), context.EventKeysWith, context.EventTexts.Select(text => text.Key), PlaceWords.OfEvent, always);

    /// <summary>The hits among the rows of article text, as <see cref="OfEvents"/>.</summary>
    internal static StretchedHits OfArticles(PostgreSqlRegisterContext context, string question, bool always = false) =>
        new(context, question, nameof(context.ArticleTexts), context.ArticleKeysWith, context.ArticleTexts.Select(text => text.Key), PlaceWords.OfArticle, always);

    internal override bool AreGuessed => true;

    internal override async Task<bool> AreFewAsync(CancellationToken cancellationToken) => !await AreManyAsync(cancellationToken);

    internal override async Task<List<long>> ReadAsync(long lowest, long highest, bool ascending, int take, CancellationToken cancellationToken)
    {
        if (!await AreManyAsync(cancellationToken))
        {
            return await FirstAsync(_find(_question), lowest, highest, ascending, take, cancellationToken);
        }

        var read = new List<long>();
        var length = take / _guess!.Share * Margin;
        while (read.Count < take && await StretchAsync(lowest, highest, ascending, (int)Math.Clamp(length, FewestInStretch, MostInStretch), cancellationToken) is var (first, last))
        {
            var places = PlaceWords.Between(_placeOf(first), _placeOf(last));
            var asked = places is null ? _question : $"{_question} & ({places})";
            read.AddRange(await FirstAsync(_find(asked), first, last, ascending, take - read.Count, cancellationToken));
            (lowest, highest) = ascending ? (last + 1, highest) : (lowest, first - 1);
            length *= 2;
        }

        return read;
    }

    internal override async Task<int> CountAsync(long lowest, long highest, int limit, CancellationToken cancellationToken) =>
        await AreManyAsync(cancellationToken) ? (int)Math.Min(limit, _guess!.Hits)
        : await _find(_question).Where(key => key >= lowest && key <= highest).Take(limit).CountAsync(cancellationToken);

    /// <summary>The lowest and the highest key of the next texts from one end; none when there are none.</summary>
    private async Task<(long First, long Last)?> StretchAsync(long lowest, long highest, bool ascending, int length, CancellationToken cancellationToken)
    {
        var within = _all.Where(key => key >= lowest && key <= highest);
        var ordered = ascending ? within.OrderBy(key => key) : within.OrderByDescending(key => key);
        if (await ordered.Take(1).ToListAsync(cancellationToken) is not [var near])
        {
            return null;
        }

        var far = await ordered.Skip(length - 1).Take(1).ToListAsync(cancellationToken) is [var distant] ? distant
            : await (ascending ? within.MaxAsync(cancellationToken) : within.MinAsync(cancellationToken));
        return ascending ? (near, far) : (far, near);
    }

    private async Task<bool> AreManyAsync(CancellationToken cancellationToken)
    {
        _guess ??= await _context.GuessHitsAsync(_table, _question, cancellationToken);
        return _always || (_guess.Hits > MostAtOnce && _guess.Share > ShareOfUnknown);
    }
}
