using DefenceTies.Register.Events;
using DefenceTies.Register.Officials;

namespace DefenceTies.Register.Search;

/// <summary>What the register answers to a text.</summary>
/// <param name="Text">What was asked for.</param>
/// <param name="Problem">Why nothing was looked for, in a sentence; none when all is well.</param>
/// <param name="Events">The events that tell of it, best first; agreements among them.</param>
/// <param name="EventCount">How many events there are, counted up to <see cref="CountLimit"/>.</param>
/// <param name="Agreements">The agreements among the newest events that tell of it, best first.</param>
/// <param name="Articles">The articles that tell of it, best first.</param>
/// <param name="ArticleCount">How many articles there are, counted up to <see cref="CountLimit"/>.</param>
/// <param name="People">The officials of that name or of one like it, likest first.</param>
/// <param name="Organisations">The ministries, services, agencies and firms of that name or of one like it.</param>
/// <param name="Countries">The countries of that name or of one like it.</param>
/// <param name="Meant">What may have been meant, when a word of the text stands nowhere in the register; none otherwise.</param>
public sealed record SearchResults(
    string Text,
    string? Problem,
    IReadOnlyList<EventHit> Events,
    int EventCount,
    IReadOnlyList<EventHit> Agreements,
    IReadOnlyList<ArticleHit> Articles,
    int ArticleCount,
    IReadOnlyList<OfficialRow> People,
    IReadOnlyList<OrganisationHit> Organisations,
    IReadOnlyList<CountryName> Countries,
    string? Meant)
{
    /// <summary>Nothing is counted further than this; of more, the newest are looked at.</summary>
    public const int CountLimit = 500;

    /// <summary>Whether nothing at all was found.</summary>
    public bool IsEmpty => Events.Count + Articles.Count + People.Count + Organisations.Count + Countries.Count == 0;

    internal static SearchResults Refused(string text, string? problem) => new(text, problem, [], 0, [], [], 0, [], [], [], null);
}
