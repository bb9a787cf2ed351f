using DefenceTies.Domain.Articles;
using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>Which sentences of an article tell of which events, so that a long article need not be searched for each of them.</summary>
internal sealed class Tellings
{
    private readonly IReadOnlyList<TaggedSentence> _sentences;
    private readonly Dictionary<EventDraft, List<int>> _placesOf = [];
    private readonly List<EventDraft>?[] _draftsAt;

    /// <summary>Reads them from the evidence of the drafts as it stands.</summary>
    /// <param name="drafts">The events.</param>
    /// <param name="sentences">The sentences in the order of the text.</param>
    internal Tellings(IEnumerable<EventDraft> drafts, IReadOnlyList<TaggedSentence> sentences)
    {
        _sentences = sentences;
        _draftsAt = new List<EventDraft>?[sentences.Count];
        foreach (var draft in drafts)
        {
            var places = draft.Evidence.SelectMany(Overlapping).Distinct().Order().ToList();
            _placesOf[draft] = places;
            foreach (var at in places)
            {
                (_draftsAt[at] ??= []).Add(draft);
            }
        }
    }

    /// <summary>The places of the sentences that tell of an event, in order.</summary>
    internal IReadOnlyList<int> Of(EventDraft draft) => _placesOf.TryGetValue(draft, out var places) ? places : [];

    /// <summary>The events that the sentence at a place tells of.</summary>
    internal IReadOnlyList<EventDraft> At(int place) => _draftsAt[place] ?? [];

    /// <summary>The places of the sentences right after one, whose numbers go at most so much further.</summary>
    internal IEnumerable<int> After(int place, int count)
    {
        for (var at = place + 1; at < _sentences.Count && Number(at) <= Number(place) + count; at++)
        {
            yield return at;
        }
    }

    /// <summary>The places of the sentences right before one, in the order of the text.</summary>
    internal IEnumerable<int> Before(int place, int count)
    {
        var first = place;
        while (first > 0 && Number(first - 1) >= Number(place) - count)
        {
            first--;
        }

        return Enumerable.Range(first, place - first);
    }

    private int Number(int at) => _sentences[at].Sentence.Number;

    private IEnumerable<int> Overlapping(TextSpan span)
    {
        var (low, high) = (0, _sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].Sentence.Span.End > span.Start ? (low, middle) : (middle + 1, high);
        }

        for (; low < _sentences.Count && _sentences[low].Sentence.Span.Start < span.End; low++)
        {
            yield return low;
        }
    }
}
