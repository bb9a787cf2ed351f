using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>Which sentences report which events, found once for all of them: asking each event of each sentence takes the square of an article's length.</summary>
internal sealed class EvidenceIndex
{
    private readonly IReadOnlyList<TaggedSentence> _sentences;
    private readonly Dictionary<EventDraft, SortedSet<int>> _sentencesOf = [];
    private readonly List<EventDraft>?[] _eventsOf;

    internal EvidenceIndex(IReadOnlyList<EventDraft> drafts, IReadOnlyList<TaggedSentence> sentences)
    {
        _sentences = sentences;
        _eventsOf = new List<EventDraft>?[sentences.Count];
        foreach (var draft in drafts)
        {
            var own = new SortedSet<int>();
            foreach (var span in draft.Evidence)
            {
                for (var at = FirstEndingAfter(span.Start); at < sentences.Count && sentences[at].Sentence.Span.Start < span.End; at++)
                {
                    if (own.Add(at))
                    {
                        (_eventsOf[at] ??= []).Add(draft);
                    }
                }
            }

            _sentencesOf.Add(draft, own);
        }
    }

    /// <summary>The places of the sentences that report an event, in order.</summary>
    internal SortedSet<int> Of(EventDraft draft) => _sentencesOf[draft];

    /// <summary>The events that the sentence at a place reports.</summary>
    internal IReadOnlyList<EventDraft> At(int sentence) => _eventsOf[sentence] ?? [];

    /// <summary>Whether the sentence at a place reports another event.</summary>
    internal bool IsOfOther(int sentence, EventDraft draft) => _eventsOf[sentence] is { } events && (events.Count > 1 || events[0] != draft);

    private int FirstEndingAfter(int start)
    {
        var (low, high) = (0, _sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].Sentence.Span.End > start ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
