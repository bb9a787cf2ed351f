using DefenceTies.Extraction.Dates;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A date among a sentence's tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Date">What it says.</param>
internal sealed record DateMention(int First, int End, DateExpression Date);
