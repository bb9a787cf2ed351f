namespace DefenceTies.Extraction.Events;

/// <summary>How likely an event is right in every field: the more of it the text tells outright, the likelier.</summary>
internal static class Confidence
{
    private const double Least = 0.5;

    /// <summary>From 0 to 1.</summary>
    internal static double Of(EventDraft draft) =>
        Math.Round(
            Least
            + (draft.Date is { Value.Bounds.CoreFirst: not null } ? 0.15 : draft.Date is not null ? 0.08 : 0)
            + (draft.Host is not null ? 0.12 : 0)
            + (draft.Officials.Any(official => official.Person is not null) ? 0.1 : 0)
            + (draft.Parties.Count == 2 ? 0.05 : 0)
            + (draft.Evidence.Count > 1 ? 0.05 : 0),
            2);
}
