using DefenceTies.Domain.Articles;

namespace DefenceTies.Web.Wording;

/// <summary>What a reader calls the fields of an event.</summary>
public static class FieldWords
{
    /// <summary>The field's name in lower case: "date", "host", "person".</summary>
    public static string Of(ClaimField field) => field switch
    {
        ClaimField.Status => "status",
        ClaimField.Date => "date",
        ClaimField.Party => "country",
        ClaimField.PartyPart => "country’s part",
        ClaimField.Host => "host",
        ClaimField.City => "city",
        ClaimField.Official => "person",
        ClaimField.OfficialCountry => "person’s country",
        ClaimField.OfficialPost => "post",
        ClaimField.OfficialPart => "person’s part",
        ClaimField.Office => "office",
        ClaimField.OfficeCountry => "office’s country",
        ClaimField.Organisation => "organisation",
        ClaimField.Topic => "topic",
        ClaimField.Purpose => "purpose",
        ClaimField.Stage => "stage",
        ClaimField.AgreementType => "type",
        ClaimField.AgreementSubject => "subject",
        ClaimField.Value => "value",
        ClaimField.ExerciseName => "name",
        ClaimField.Course => "course",
        ClaimField.Equipment => "equipment",
        ClaimField.Quantity => "quantity",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
