using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A name of the world among a sentence's tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Entry">What it stands for.</param>
internal sealed record Hit(int First, int End, GazetteerEntry Entry);
