using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Extraction.Events;

/// <summary>What holds for a whole article.</summary>
/// <param name="Dating">When it appeared.</param>
/// <param name="Dateline">Its dateline.</param>
/// <param name="Home">The country it is written from: the dateline's, else the one it speaks of most.</param>
/// <param name="Pair">The two countries that it is about.</param>
/// <param name="Told">The events that the sentences so far have told; grows as the article is read.</param>
internal sealed record ArticleContext(Dating Dating, Dateline? Dateline, CountryCode? Home, IReadOnlyList<CountryCode> Pair, List<EventDraft> Told)
{
    /// <summary>The countries of each paragraph, the weightiest first.</summary>
    internal IReadOnlyDictionary<int, IReadOnlyList<CountryCode>> InParagraphs { get; init; } = new Dictionary<int, IReadOnlyList<CountryCode>>();

    /// <summary>Whether the page itself tells the country that it is written from.</summary>
    internal bool IsHomeTold { get; init; }

    /// <summary>The two countries that a paragraph is about, when it speaks of just two.</summary>
    internal IReadOnlyList<CountryCode>? PairOf(int paragraph) => InParagraphs.TryGetValue(paragraph, out var own) && own.Count == 2 ? own : null;

    private const int NearSentences = 4;

    /// <summary>No sentence goes on from farther back; without an end, many events take the square of their number.</summary>
    private const int MostRemembered = 200;

    /// <summary>The events told last, the last one first.</summary>
    internal IEnumerable<EventDraft> Lately => Enumerable.Range(1, Math.Min(MostRemembered, Told.Count)).Select(back => Told[^back]);

    /// <summary>The event told last of which something holds.</summary>
    internal EventDraft? LastTold(Func<EventDraft, bool> holds)
    {
        for (var at = Told.Count - 1; at >= Math.Max(0, Told.Count - MostRemembered); at--)
        {
            if (holds(Told[at]))
            {
                return Told[at];
            }
        }

        return null;
    }

    /// <summary>The date told last.</summary>
    internal DateAnchor Anchor { get; } = new();

    /// <summary>The place told last.</summary>
    internal PlaceAnchor PlaceTold { get; } = new();

    /// <summary>An exercise named without those who hold it; a list of them may follow.</summary>
    internal EventDraft? Unheld { get; set; }

    /// <summary>What deals it has spoken of.</summary>
    internal DealTopics Topics { get; } = new();

    /// <summary>What countries its last sentences name.</summary>
    internal NamedCountries Named { get; } = new();

    /// <summary>The encounter that a sentence most likely goes on to speak of: the last told one with a person of the draft, else the last one near by.</summary>
    internal EventDraft? SceneOf(EventDraft draft)
    {
        EventDraft? near = null;
        for (var at = Told.Count - 1; at >= Math.Max(0, Told.Count - MostRemembered); at--)
        {
            var told = Told[at];
            if (!told.IsEncounter)
            {
                continue;
            }

            if (draft.Officials.Any(official => official.Person is not null && told.Officials.Any(other => other.Person == official.Person)))
            {
                return told;
            }

            near ??= draft.LastSentence - told.LastSentence <= NearSentences ? told : null;
        }

        return near ?? (draft.Officials.Count == 0 && Told.Where(told => told.IsEncounter).Take(2).ToList() is [var only] ? only : null);
    }
}
