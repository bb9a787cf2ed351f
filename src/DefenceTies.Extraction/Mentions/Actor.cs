namespace DefenceTies.Extraction.Mentions;

/// <summary>Those who act together in a sentence: "India and Pakistan", "a delegation led by …", "Turkiye's Foreign Minister X and Defence Minister Y".</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Members">Who they are; never empty.</param>
internal sealed record Actor(int First, int End, IReadOnlyList<ActorMember> Members)
{
    /// <summary>Whether only people and office holders are among them.</summary>
    internal bool IsOfficial => Members.All(member => member.IsOfficial);

    /// <summary>Whether only countries are among them.</summary>
    internal bool IsParty => Members.All(member => !member.IsOfficial && member.Organisation is null);
}
