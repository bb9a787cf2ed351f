namespace DefenceTies.Register.Tables;

/// <summary>
/// A field that a person can decide. A field that claims tell has the number of its
/// <see cref="Domain.Articles.ClaimField"/>. The numbers are stored: never change or re-use one.
/// </summary>
public enum RecordField
{
    /// <summary>The event's status.</summary>
    Status = 1,

    /// <summary>The date.</summary>
    Date = 2,

    /// <summary>A party.</summary>
    Party = 3,

    /// <summary>What a party does.</summary>
    PartyPart = 4,

    /// <summary>The host country.</summary>
    Host = 5,

    /// <summary>The city.</summary>
    City = 6,

    /// <summary>A named person at an event.</summary>
    Official = 10,

    /// <summary>The country that a person acts for.</summary>
    OfficialCountry = 11,

    /// <summary>The post that a person held then.</summary>
    OfficialPost = 12,

    /// <summary>What a person did.</summary>
    OfficialPart = 13,

    /// <summary>An organisation that takes part.</summary>
    Organisation = 30,

    /// <summary>A topic.</summary>
    Topic = 31,

    /// <summary>What a visit is for.</summary>
    Purpose = 32,

    /// <summary>An agreement's stage.</summary>
    Stage = 40,

    /// <summary>An agreement's type.</summary>
    AgreementType = 41,

    /// <summary>An agreement's subject.</summary>
    AgreementSubject = 42,

    /// <summary>A value in money.</summary>
    Value = 43,

    /// <summary>An exercise's name.</summary>
    ExerciseName = 50,

    /// <summary>A course.</summary>
    Course = 60,

    /// <summary>Equipment.</summary>
    Equipment = 70,

    /// <summary>How much of it.</summary>
    Quantity = 71,

    /// <summary>The kind of an event.</summary>
    Kind = 100,

    /// <summary>The title of an event or article.</summary>
    Title = 101,

    /// <summary>The summary of an event.</summary>
    Summary = 102,

    /// <summary>The name of an official or organisation.</summary>
    Name = 110,

    /// <summary>The country of an official or organisation.</summary>
    Country = 111,

    /// <summary>Another name of an official or organisation.</summary>
    Alias = 112,

    /// <summary>A post that an official held, with the time of it.</summary>
    Tenure = 113,

    /// <summary>The organisation in which an official held a post.</summary>
    TenureOrganisation = 114,

    /// <summary>How senior the visiting side is.</summary>
    VisitorRank = 120,

    /// <summary>How senior the receiving side is.</summary>
    HostRank = 121,

    /// <summary>The occasion of a meeting.</summary>
    Occasion = 122,

    /// <summary>The currency of a value.</summary>
    Currency = 123,

    /// <summary>When a transfer was ordered.</summary>
    Ordered = 124,

    /// <summary>When a transfer was delivered.</summary>
    Delivered = 125,

    /// <summary>When an agreement reached a stage.</summary>
    StageDate = 126,

    /// <summary>The outlet of an article.</summary>
    Publisher = 127,

    /// <summary>The news agency of an article.</summary>
    Agency = 128,

    /// <summary>When an article appeared.</summary>
    Published = 129,

    /// <summary>How far a person has looked at an event. It is set, and needs no decision.</summary>
    Review = 130,

    /// <summary>A report that stands behind an event. It is moved, and needs no decision.</summary>
    Report = 131,
}
