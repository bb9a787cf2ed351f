namespace DefenceTies.Domain.Agreements;

/// <summary>What an agreement is about, after the areas of the DCAD data set. The numbers are stored: never change or re-use one.</summary>
public enum AgreementSubject
{
    /// <summary>Consultation on policy.</summary>
    PolicyConsultation = 1,

    /// <summary>Joint exercises.</summary>
    Exercises = 2,

    /// <summary>Education and training.</summary>
    EducationAndTraining = 3,

    /// <summary>Research and development.</summary>
    ResearchAndDevelopment = 4,

    /// <summary>Procurement and arms.</summary>
    ProcurementAndArms = 5,

    /// <summary>Classified information.</summary>
    ClassifiedInformation = 6,

    /// <summary>Peacekeeping.</summary>
    Peacekeeping = 7,

    /// <summary>Logistics and access.</summary>
    LogisticsAndAccess = 8,

    /// <summary>Cooperation in general.</summary>
    General = 9,
}
