using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;

namespace DefenceTies.Extraction.Wording;

/// <summary>One wording that tells of an event, adds to one, or refuses one.</summary>
internal sealed record Rule
{
    internal required string Id { get; init; }

    internal required RuleEffect Effect { get; init; }

    /// <summary>The kind of event; none for vetoes and additions.</summary>
    internal EventKind? Kind { get; init; }

    /// <summary>The kinds that a veto refuses; all when empty.</summary>
    internal required IReadOnlyList<EventKind> Refuses { get; init; }

    /// <summary>The status that the wording alone tells; none when the verb phrase decides.</summary>
    internal EventStatus? Status { get; init; }

    /// <summary>The stage that the wording tells, for agreements.</summary>
    internal AgreementStage? Stage { get; init; }

    /// <summary>What the subject before the words gives, for a rule that takes its actors from the whole sentence.</summary>
    internal RuleField? Before { get; init; }

    /// <summary>What those after the words give, for such a rule.</summary>
    internal RuleField? After { get; init; }

    /// <summary>What all who act in the sentence give, for such a rule.</summary>
    internal RuleField? Around { get; init; }

    /// <summary>Whether parties that the sentence leaves out are those spoken of just before, else those the article is about.</summary>
    internal ContextPlace? Context { get; init; }

    /// <summary>Whether the words only add to an encounter told elsewhere, and tell of none by themselves unless both sides and the place are named.</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Whether the words count only in a sentence, or an article, that nothing else made anything of.</summary>
    internal LastResort? Last { get; init; }

    /// <summary>Where the article must speak of equipment, an exercise, a course or an instrument, as the rule's kind asks, for the words to count.</summary>
    internal TopicPlace? Topic { get; init; }

    /// <summary>What else the sentence must tell for the words to count.</summary>
    internal RuleNeed? Needs { get; init; }

    /// <summary>Whether the actors are not laid down by the pattern but found around it.</summary>
    internal bool IsCue => Before is not null || After is not null || Around is not null;

    /// <summary>Of two matches of equal span the one of the higher priority stands.</summary>
    internal required int Priority { get; init; }

    internal required IReadOnlyList<PatternVariant> Variants { get; init; }

    internal required IReadOnlyDictionary<string, RuleField> Takes { get; init; }

    internal required string Why { get; init; }

    internal required IReadOnlyList<RuleExample> Matches { get; init; }

    internal required IReadOnlyList<string> Rejects { get; init; }

    public override string ToString() => Id;
}
