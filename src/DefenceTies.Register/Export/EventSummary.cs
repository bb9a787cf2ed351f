namespace DefenceTies.Register.Export;

/// <summary>An event as a list of the API tells it: with the names and words of <see cref="EventRecord"/>, and less of it.</summary>
/// <param name="Id">Its id, never re-used.</param>
/// <param name="Version">The version of the whole record, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The date as EDTF; none when not known.</param>
/// <param name="Earliest">The first day that the date may mean.</param>
/// <param name="Latest">The last day that the date may mean.</param>
/// <param name="CertainFrom">The first day on which it certainly was.</param>
/// <param name="CertainTo">The last such day.</param>
/// <param name="Parties">The parties, by code.</param>
/// <param name="Host">The code of the country where it takes place.</param>
/// <param name="City">The city.</param>
/// <param name="Officials">The named people, by part and id.</param>
/// <param name="Stage">An agreement's stage.</param>
/// <param name="Review">How far a person has looked at it.</param>
/// <param name="Confidence">How likely its surest report is right in every field, from 0 to 1.</param>
/// <param name="Sources">How many independent sources report it.</param>
/// <param name="Disputed">The fields in which its sources disagree.</param>
public sealed record EventSummary(
    long Id,
    int Version,
    string Kind,
    string Status,
    string Title,
    string? Date,
    DateOnly? Earliest,
    DateOnly? Latest,
    DateOnly? CertainFrom,
    DateOnly? CertainTo,
    IReadOnlyList<EventRecord.Party> Parties,
    string? Host,
    string? City,
    IReadOnlyList<EventRecord.Official> Officials,
    string? Stage,
    string Review,
    double Confidence,
    int Sources,
    IReadOnlyList<string> Disputed);
