namespace DefenceTies.Register.Export;

/// <summary>What an event is in PLOVER 0.8, which folds part of the status into the type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Mode">The mode; none where the type has none, or nothing tells it.</param>
/// <param name="Quad">The class of the type: 1 and 2 are cooperation in word and deed, 3 and 4 conflict.</param>
/// <param name="Scale">The score of the type, from -10 to 10.</param>
internal sealed record PloverCode(string Type, string? Mode, int Quad, double Scale)
{
    private static readonly PloverCode s_agree = new("AGREE", null, 1, 2.5);
    private static readonly PloverCode s_consult = new("CONSULT", null, 1, 2.5);
    private static readonly PloverCode s_support = new("SUPPORT", null, 1, 5);
    private static readonly PloverCode s_cooperate = new("COOPERATE", null, 2, 9.5);
    private static readonly PloverCode s_aid = new("AID", null, 2, 10);
    private static readonly PloverCode s_sanction = new("SANCTION", null, 3, -6);

    /// <summary>The code of an event: what was called off is a sanction, what is only announced or offered an agreement to do it.</summary>
    internal static PloverCode Of(EventRecord record) =>
        record.Status == "cancelled" ? s_sanction
        : record.Status != "occurred" ? s_agree
        : record.Kind switch
        {
            "visit" => s_consult with { Mode = "visit", Scale = 4 },
            "meeting" => record.Parties.Count > 2 ? s_consult with { Mode = "multilateral", Scale = 4 }
                : record.Host is { } host && record.Parties.All(party => party.Country != host) ? s_consult with { Mode = "third-party" }
                : s_consult,
            "agreement" => record.Details.Stage is "signed" or "in-force" or "lapsed" ? s_support : s_agree,
            "exercise" => s_cooperate,
            _ => Acts(record).Any() ? s_aid : s_cooperate,
        };

    /// <summary>Who does it: those who travel, give or train; where all stand alike, all of them.</summary>
    internal static IReadOnlyList<EventRecord.Party> ActorsOf(EventRecord record) => Acts(record).ToList() is { Count: > 0 } acting ? acting : record.Parties;

    /// <summary>To whom it is done: all others; where all stand alike, all of them.</summary>
    internal static IReadOnlyList<EventRecord.Party> RecipientsOf(EventRecord record) => Acts(record).Any() ? [.. record.Parties.Except(Acts(record))] : record.Parties;

    private static IEnumerable<EventRecord.Party> Acts(EventRecord record) => record.Parties.Where(party => party.Part is "visitor" or "supplier" or "trainer");
}
