using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Events;

/// <summary>Where an article last spoke of equipment, exercises, courses and instruments, so that later sentences may leave them out.</summary>
internal sealed class DealTopics
{
    private const int NearSentences = 3;

    private readonly Dictionary<EventKind, int> _last = [];

    /// <summary>Takes note of a sentence that speaks of it.</summary>
    internal void Move(EventKind kind, int sentence) => _last[kind] = sentence;

    /// <summary>Whether the sentence or one just before it speaks of it.</summary>
    internal bool IsNear(EventKind kind, int sentence) => _last.TryGetValue(kind, out var last) && sentence - last is >= 0 and <= NearSentences;
}
