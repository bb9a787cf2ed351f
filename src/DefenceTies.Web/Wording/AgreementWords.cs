using DefenceTies.Domain.Agreements;

namespace DefenceTies.Web.Wording;

/// <summary>What a reader calls the values of agreements.</summary>
public static class AgreementWords
{
    /// <summary>How far it has come: "in force".</summary>
    public static string Stage(AgreementStage stage) => stage switch
    {
        AgreementStage.Proposed => "proposed",
        AgreementStage.Planned => "planned",
        AgreementStage.Agreed => "agreed, unsigned",
        AgreementStage.Signed => "signed",
        AgreementStage.InForce => "in force",
        AgreementStage.Lapsed => "lapsed",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>Its form: "memorandum of understanding".</summary>
    public static string Type(AgreementType type) => type switch
    {
        AgreementType.Treaty => "treaty",
        AgreementType.Memorandum => "memorandum of understanding",
        AgreementType.Contract => "contract",
        AgreementType.LetterOfIntent => "letter of intent",
        AgreementType.JointStatement => "joint statement",
        AgreementType.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>What it is about: "procurement and arms".</summary>
    public static string Subject(AgreementSubject subject) => subject switch
    {
        AgreementSubject.PolicyConsultation => "policy consultation",
        AgreementSubject.Exercises => "exercises",
        AgreementSubject.EducationAndTraining => "education and training",
        AgreementSubject.ResearchAndDevelopment => "research and development",
        AgreementSubject.ProcurementAndArms => "procurement and arms",
        AgreementSubject.ClassifiedInformation => "classified information",
        AgreementSubject.Peacekeeping => "peacekeeping",
        AgreementSubject.LogisticsAndAccess => "logistics and access",
        AgreementSubject.General => "cooperation in general",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
