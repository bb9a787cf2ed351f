using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>A rule found in a sentence.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">The first token of the match.</param>
/// <param name="End">The token after its last.</param>
/// <param name="TriggerFirst">The first token of the words that triggered it.</param>
/// <param name="TriggerEnd">The token after the last of them.</param>
/// <param name="Gaps">How many words the gaps took; the fewer, the better.</param>
/// <param name="Slots">What stands in each slot that gives a field.</param>
internal sealed record RuleMatch(
    Rule Rule,
    TaggedSentence Sentence,
    int First,
    int End,
    int TriggerFirst,
    int TriggerEnd,
    int Gaps,
    IReadOnlyList<SlotMatch> Slots);
