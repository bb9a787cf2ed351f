using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>Where an article last spoke of equipment, exercises, courses and instruments, so that later sentences may leave them out.</summary>
internal sealed class DealTopics
{
    private const int NearSentences = 3;

    private readonly Dictionary<EventKind, int> _last = [];

    /// <summary>Takes note of a sentence that speaks of it.</summary>
    internal void Move(EventKind kind, int sentence) => _last[kind] = sentence;

    /// <summary>Whether the sentence speaks of it, or one just before it where that is near enough.</summary>
    internal bool IsTold(EventKind kind, int sentence, TopicPlace place) => _last.TryGetValue(kind, out var last) && sentence - last >= 0 && sentence - last <= (place == TopicPlace.Here ? 0 : NearSentences);
}
