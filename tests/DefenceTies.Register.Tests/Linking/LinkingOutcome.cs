namespace DefenceTies.Register.Tests.Linking;

/// <summary>What the register makes of two tellings.</summary>
internal enum LinkingOutcome
{
    Apart,
    Offered,
    Merged,
}
