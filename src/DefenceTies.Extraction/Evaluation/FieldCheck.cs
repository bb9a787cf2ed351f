using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>Compares a found event with the annotated one, field by field.</summary>
internal static class FieldCheck
{
    private static readonly string[] s_strict = ["kind", "countries", "date", "host", "status"];

    /// <summary>Whether each field is right; none where the annotation does not tell.</summary>
    /// <param name="gold">The annotated event.</param>
    /// <param name="found">The found one.</param>
    /// <param name="text">The text, for the evidence; none leaves the evidence out.</param>
    internal static IReadOnlyDictionary<string, bool?> Of(GoldEvent gold, EventOutput found, string? text) => new Dictionary<string, bool?>
    {
        ["kind"] = gold.Kind == found.Kind,
        ["countries"] = gold.Countries.ToHashSet().SetEquals(found.Countries ?? []),
        ["date"] = string.IsNullOrEmpty(gold.Date) ? null : DayInterval.Of(gold.Date) == DayInterval.Of(found.Date),
        ["host"] = string.IsNullOrEmpty(gold.Host) ? null : gold.Host == found.Host,
        ["city"] = string.IsNullOrEmpty(gold.City) ? null : NameLikeness.Fold(gold.City) == NameLikeness.Fold(found.City),
        ["status"] = gold.Status == found.Status,
        ["stage"] = gold.Kind == "agreement" ? gold.Stage == found.Stage : null,
        ["evidence"] = text is null ? null : EvidenceCheck.Holds(text, gold.Evidence, found.Evidence),
    };

    /// <summary>Whether all fields are right that make an event strictly right.</summary>
    internal static bool IsStrict(IReadOnlyDictionary<string, bool?> right) => s_strict.All(field => right[field] ?? true);
}
