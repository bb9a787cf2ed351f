namespace DefenceTies.Domain.Agreements;

/// <summary>The form of an agreement. The numbers are stored: never change or re-use one.</summary>
public enum AgreementType
{
    /// <summary>A treaty, pact, convention or inter-governmental agreement.</summary>
    Treaty = 1,

    /// <summary>A memorandum of understanding.</summary>
    Memorandum = 2,

    /// <summary>A contract.</summary>
    Contract = 3,

    /// <summary>A letter of intent.</summary>
    LetterOfIntent = 4,

    /// <summary>A joint statement or declaration.</summary>
    JointStatement = 5,

    /// <summary>Anything else, a spoken undertaking among it.</summary>
    Other = 6,
}
