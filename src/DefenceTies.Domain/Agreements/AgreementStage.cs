namespace DefenceTies.Domain.Agreements;

/// <summary>How far an agreement has come. The numbers are stored: never change or re-use one.</summary>
public enum AgreementStage
{
    /// <summary>Wished for or under discussion.</summary>
    Proposed = 1,

    /// <summary>To be signed.</summary>
    Planned = 2,

    /// <summary>Announced, unsigned.</summary>
    Agreed = 3,

    /// <summary>Signed.</summary>
    Signed = 4,

    /// <summary>In force.</summary>
    InForce = 5,

    /// <summary>Ended.</summary>
    Lapsed = 6,
}
