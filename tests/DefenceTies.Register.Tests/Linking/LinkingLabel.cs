namespace DefenceTies.Register.Tests.Linking;

/// <summary>What a careful reader says of two tellings.</summary>
internal enum LinkingLabel
{
    Same,
    Different,
    Doubtful,
}
