namespace DefenceTies.Domain.Articles;

/// <summary>
/// The field that a claim speaks of. Fields of a list (parties, officials, offices, organisations, topics, subjects)
/// carry the number of their element. The numbers are stored: never change or re-use one.
/// </summary>
public enum ClaimField
{
    /// <summary>The event's status, as its word.</summary>
    Status = 1,

    /// <summary>The date, as EDTF.</summary>
    Date = 2,

    /// <summary>A party, as its country code.</summary>
    Party = 3,

    /// <summary>What a party does, as the word of <see cref="Events.PartyPart"/>.</summary>
    PartyPart = 4,

    /// <summary>The host country, as its code.</summary>
    Host = 5,

    /// <summary>The city, by its name.</summary>
    City = 6,

    /// <summary>A named person, by the name as best given.</summary>
    Official = 10,

    /// <summary>The country that the person acts for, as its code.</summary>
    OfficialCountry = 11,

    /// <summary>The post that the person held then, as told.</summary>
    OfficialPost = 12,

    /// <summary>What the person does, as the word of <see cref="Officials.OfficialPart"/>.</summary>
    OfficialPart = 13,

    /// <summary>An office holder who is not named, by the post.</summary>
    Office = 20,

    /// <summary>The country of an unnamed office holder, as its code.</summary>
    OfficeCountry = 21,

    /// <summary>An organisation that takes part, by its name.</summary>
    Organisation = 30,

    /// <summary>A topic talked about.</summary>
    Topic = 31,

    /// <summary>What a visit is for, in the text's words.</summary>
    Purpose = 32,

    /// <summary>An agreement's stage, as its word.</summary>
    Stage = 40,

    /// <summary>An agreement's type, as its word.</summary>
    AgreementType = 41,

    /// <summary>An agreement's subject, as its word.</summary>
    AgreementSubject = 42,

    /// <summary>A value in money, as told.</summary>
    Value = 43,

    /// <summary>An exercise's name.</summary>
    ExerciseName = 50,

    /// <summary>A course or training programme.</summary>
    Course = 60,

    /// <summary>Equipment handed over or bought.</summary>
    Equipment = 70,

    /// <summary>How much of it, as told.</summary>
    Quantity = 71,
}
