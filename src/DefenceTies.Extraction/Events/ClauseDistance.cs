using DefenceTies.Extraction.Mentions;

namespace DefenceTies.Extraction.Events;

/// <summary>How far a date or place is from the words of an event, counted in clauses.</summary>
internal static class ClauseDistance
{
    /// <summary>From here on it belongs to another verb.</summary>
    internal const int Other = 3;

    /// <summary>What a clause counts for against words.</summary>
    internal const int Words = 12;

    /// <summary>The distance; a clause that hangs from the words of the event, with nobody named in between, is near.</summary>
    internal static int Of(RuleMatch match, int token, Grammar grammar)
    {
        var clauses = match.Sentence.Clauses ??= grammar.Clauses.Read(match.Sentence);
        var trigger = match.TriggerEnd - 1;
        var between = clauses.Between(trigger, token);
        return between >= Other && clauses.HangsFrom(trigger, token) && !match.Sentence.Actors.Any(actor => actor.First >= match.TriggerEnd && actor.End <= token) ? Other - 1 : between;
    }
}
