using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Events;

/// <summary>What stands in a slot.</summary>
/// <param name="Name">The slot's name in the pattern.</param>
/// <param name="Field">The field that it gives.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Actor">Who, for a slot of actors.</param>
internal sealed record SlotMatch(string Name, RuleField Field, int First, int End, Actor? Actor);
