using DefenceTies.Register.Search;

namespace DefenceTies.Web.Api;

/// <summary>What the register answers to a text.</summary>
/// <param name="Text">What was asked for.</param>
/// <param name="Meant">What may have been meant, when a word of the text stands nowhere.</param>
/// <param name="EventCount">How many events tell of it, counted up to 1,000.</param>
/// <param name="Events">The first of them, best first; agreements among them.</param>
/// <param name="Agreements">The agreements among the newest of them.</param>
/// <param name="ArticleCount">How many articles tell of it, counted up to 1,000.</param>
/// <param name="Articles">The first of them, best first.</param>
/// <param name="Officials">People of that name or of one like it.</param>
/// <param name="Organisations">Ministries, services, agencies and firms of that name or of one like it.</param>
/// <param name="Countries">Countries of that name or of one like it.</param>
public sealed record SearchAnswer(
    string Text,
    string? Meant,
    int EventCount,
    IReadOnlyList<SearchAnswer.FoundEvent> Events,
    IReadOnlyList<SearchAnswer.FoundEvent> Agreements,
    int ArticleCount,
    IReadOnlyList<SearchAnswer.FoundArticle> Articles,
    IReadOnlyList<OfficialItem> Officials,
    IReadOnlyList<SearchAnswer.FoundOrganisation> Organisations,
    IReadOnlyList<SearchAnswer.FoundCountry> Countries)
{
    internal static SearchAnswer Of(SearchResults found) => new(
        found.Text,
        found.Meant,
        found.EventCount,
        [.. found.Events.Select(FoundEvent.Of)],
        [.. found.Agreements.Select(FoundEvent.Of)],
        found.ArticleCount,
        [.. found.Articles.Select(hit => new FoundArticle(ArticleItem.Of(hit.Row), PiecesOf(hit.Snippet)))],
        [.. found.People.Select(OfficialItem.Of)],
        [.. found.Organisations.Select(hit => new FoundOrganisation(hit.Id, hit.Name, hit.Country?.Code.Value))],
        [.. found.Countries.Select(country => new FoundCountry(country.Code.Value, country.Name))]);

    private static IReadOnlyList<Piece> PiecesOf(IReadOnlyList<SnippetPiece> snippet) => [.. snippet.Select(piece => new Piece(piece.Text, piece.IsHit))];

    /// <summary>An event that tells of it.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Snippet">The words around what was found.</param>
    public sealed record FoundEvent(EventItem Event, IReadOnlyList<Piece> Snippet)
    {
        internal static FoundEvent Of(EventHit hit) => new(EventItem.Of(hit.Row), PiecesOf(hit.Snippet));
    }

    /// <summary>An article that tells of it.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Snippet">The words around what was found.</param>
    public sealed record FoundArticle(ArticleItem Article, IReadOnlyList<Piece> Snippet);

    /// <summary>An organisation.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Country">The code of the country it belongs to.</param>
    public sealed record FoundOrganisation(long Id, string Name, string? Country);

    /// <summary>A country.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its name.</param>
    public sealed record FoundCountry(string Code, string Name);

    /// <summary>A stretch of a snippet.</summary>
    /// <param name="Text">Its words; never to be taken for HTML.</param>
    /// <param name="IsHit">Whether it is what was asked for.</param>
    public sealed record Piece(string Text, bool IsHit);
}
