using System.Globalization;
using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>What claims tell of one field, or of one element of a list, in the normal form that a decision has.</summary>
internal static class ToldValue
{
    /// <summary>The value of an element that is in a list and has no value of its own.</summary>
    private const string In = "in";

    /// <summary>The value; none when no claim tells it, and when the element is not in the list.</summary>
    internal static string? Of(EventValues told, RecordField field, string element) =>
        element.Length == 0 ? OfField(told, field) : OfElement(told, field, element);

    private static string? OfField(EventValues told, RecordField field) => field switch
    {
        RecordField.Title => told.Title,
        RecordField.Kind => Words.Of(told.Kind),
        RecordField.Status => Words.Of(told.Status),
        RecordField.Date => told.Date?.Text,
        RecordField.Host => told.Host?.Value,
        RecordField.City => told.City,
        RecordField.Purpose => told.Purpose,
        RecordField.Stage => told.Stage is { } stage ? Words.Of(stage) : null,
        RecordField.AgreementType => told.AgreementType is { } type ? Words.Of(type) : null,
        RecordField.Value => told.Value,
        RecordField.ExerciseName => told.ExerciseName,
        RecordField.Course => told.Course,
        RecordField.Equipment => told.Equipment,
        RecordField.Quantity => told.Quantity,
        _ => null,
    };

    private static string? OfElement(EventValues told, RecordField field, string element) => field switch
    {
        RecordField.Party => CountryCode.TryParse(element, out var code) && told.Parties.TryGetValue(code, out var part) ? Words.Of(part) : null,
        RecordField.Official => Person(told, element) is { } person ? Words.Of(person.Part) : null,
        RecordField.OfficialPost => Person(told, element)?.Post,
        RecordField.OfficialCountry => Person(told, element)?.Country?.Value,
        RecordField.Topic => told.Topics.Contains(element) ? In : null,
        RecordField.Organisation => IdOf(element) is { } id && told.Organisations.Contains(id) ? In : null,
        RecordField.StageDate => Words.TryRead<AgreementStage>(element, out var stage) && told.Stages.Any(reached => reached.Stage == stage)
            ? told.Stages.First(reached => reached.Stage == stage).Date?.Text ?? In : null,
        RecordField.AgreementSubject => Words.TryRead<AgreementSubject>(element, out var subject) && told.Subjects.Contains(subject) ? In : null,
        _ => null,
    };

    private static (CountryCode? Country, string? Post, Domain.Officials.OfficialPart Part)? Person(EventValues told, string element) =>
        IdOf(element) is { } id && told.Officials.TryGetValue(id, out var person) ? person : null;

    private static long? IdOf(string element) => long.TryParse(element, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
