using System.Globalization;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>An event as the list of its fields that a person can decide, each in the normal form of its value.</summary>
internal static class EventFields
{
    /// <summary>The value of an element that is either in a list or not.</summary>
    internal const string In = "in";

    /// <summary>The fields in the order in which a reader wants them.</summary>
    internal static IEnumerable<RecordValue> Of(EventSnapshot snapshot) =>
        Singles(snapshot).Concat(Details(snapshot)).Where(field => !string.IsNullOrEmpty(field.Value))
            .Select(field => new RecordValue(field.Field, "", field.Value!))
            .Concat(Lists(snapshot));

    private static IEnumerable<(RecordField Field, string? Value)> Singles(EventSnapshot snapshot) =>
    [
        (RecordField.Title, snapshot.Title),
        (RecordField.Kind, Words.Of(snapshot.Kind)),
        (RecordField.Status, Words.Of(snapshot.Status)),
        (RecordField.Date, snapshot.Date?.Text),
        (RecordField.Summary, snapshot.Summary),
        (RecordField.Host, snapshot.Host?.Value),
        (RecordField.City, snapshot.City),
        (RecordField.Review, Words.Of(snapshot.Review)),
    ];

    private static IEnumerable<(RecordField Field, string? Value)> Details(EventSnapshot snapshot) =>
    [
        (RecordField.Purpose, snapshot.Visit?.Purpose),
        (RecordField.VisitorRank, WordOf(snapshot.Visit?.VisitorRank)),
        (RecordField.HostRank, WordOf(snapshot.Visit?.HostRank)),
        (RecordField.Occasion, snapshot.Meeting?.Occasion),
        (RecordField.AgreementType, WordOf(snapshot.Agreement?.Type)),
        (RecordField.Stage, WordOf(snapshot.Agreement?.Stage)),
        (RecordField.Value, snapshot.Agreement?.Value ?? snapshot.Transfer?.Value),
        (RecordField.Currency, snapshot.Agreement?.Currency ?? snapshot.Transfer?.Currency),
        (RecordField.ExerciseName, snapshot.Exercise?.Name),
        (RecordField.Course, snapshot.Training?.Course),
        (RecordField.Equipment, snapshot.Transfer?.Equipment),
        (RecordField.Quantity, snapshot.Transfer?.Quantity),
        (RecordField.Ordered, snapshot.Transfer?.Ordered?.Text),
        (RecordField.Delivered, snapshot.Transfer?.Delivered?.Text),
    ];

    private static IEnumerable<RecordValue> Lists(EventSnapshot snapshot) =>
    [
        .. snapshot.Parties.Select(party => new RecordValue(RecordField.Party, party.Country.Value, Words.Of(party.Part))),
        .. snapshot.Officials.SelectMany(PersonOf),
        .. snapshot.Organisations.Select(id => new RecordValue(RecordField.Organisation, KeyOf(id), In)),
        .. snapshot.Topics.Select(topic => new RecordValue(RecordField.Topic, topic, In)),
        .. (snapshot.Agreement?.Subjects ?? []).Select(about => Words.Of(about.Subject)).Order(StringComparer.Ordinal)
            .Select(subject => new RecordValue(RecordField.AgreementSubject, subject, In)),
        .. (snapshot.Agreement?.Stages ?? []).OrderBy(reached => reached.Stage).Select(reached => new RecordValue(RecordField.StageDate, Words.Of(reached.Stage), reached.Date?.Text ?? In)),
        .. snapshot.Reports.Select(id => new RecordValue(RecordField.Report, KeyOf(id), In)),
    ];

    private static IEnumerable<RecordValue> PersonOf(EventSnapshot.OfficialPartOf person)
    {
        yield return new RecordValue(RecordField.Official, KeyOf(person.Id), Words.Of(person.Part));
        if (person.Post is { } post)
        {
            yield return new RecordValue(RecordField.OfficialPost, KeyOf(person.Id), post);
        }

        if (person.Country is { } country)
        {
            yield return new RecordValue(RecordField.OfficialCountry, KeyOf(person.Id), country.Value);
        }
    }

    private static string? WordOf<T>(T? value)
        where T : struct, Enum => value is { } known ? Words.Of(known) : null;

    private static string KeyOf(long id) => id.ToString(CultureInfo.InvariantCulture);
}
