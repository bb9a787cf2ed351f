using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>Lays what people decided over the values that follow from claims. A decision always stands.</summary>
internal static class DecidedValues
{
    internal static EventValues Over(EventValues values, IReadOnlyList<Decision> decisions) =>
        decisions.OrderBy(decision => decision.Field).ThenBy(decision => decision.Element, StringComparer.Ordinal)
            .Aggregate(values, (laid, decision) => Lay(laid, decision));

    // In the order of the fields: a person is at the event before the post is.
    private static EventValues Lay(EventValues values, Decision decision) => decision.Field == RecordField.Status
        ? LayStatus(values, decision)
        : Lay(values, decision.Field, decision.Element, decision.Value);

    private static EventValues LayStatus(EventValues values, Decision decision) => !Words.TryRead<EventStatus>(decision.Value, out var status)
        ? values
        : values with
        {
            Status = status,
            StatusHistory = values.StatusHistory.Any(told => told.Status == status)
                ? values.StatusHistory
                : [.. values.StatusHistory, (status, EdtfDate.OfDay(DateOnly.FromDateTime(decision.At.UtcDateTime)))],
        };

    private static EventValues Lay(EventValues values, RecordField field, string element, string? value) => field switch
    {
        RecordField.Title when value is not null => values with { Title = value },
        RecordField.Summary => values with { Summary = value },
        RecordField.Kind when Words.TryRead<EventKind>(value, out var kind) => values with { Kind = kind },
        RecordField.Date => values with { Date = EdtfDate.TryParse(value, out var date) ? date : null },
        RecordField.Host => values with { Host = CountryCode.TryParse(value, out var host) ? host : null },
        RecordField.City => values with { City = value },
        RecordField.Purpose => values with { Purpose = value },
        RecordField.Stage => values with { Stage = Read<Domain.Agreements.AgreementStage>(value) },
        RecordField.StageDate when Words.TryRead<Domain.Agreements.AgreementStage>(element, out var reached) => values with { Stages = WithStage(values.Stages, reached, value) },
        RecordField.AgreementType => values with { AgreementType = Read<Domain.Agreements.AgreementType>(value) },
        RecordField.Value => values with { Value = value },
        RecordField.ExerciseName => values with { ExerciseName = value },
        RecordField.Course => values with { Course = value },
        RecordField.Equipment => values with { Equipment = value },
        RecordField.Quantity => values with { Quantity = value },
        RecordField.VisitorRank => values with { VisitorRank = Read<Domain.Visits.VisitRank>(value) },
        RecordField.HostRank => values with { HostRank = Read<Domain.Visits.VisitRank>(value) },
        RecordField.Occasion => values with { Occasion = value },
        RecordField.Currency => values with { Currency = value },
        RecordField.Ordered => values with { Ordered = EdtfDate.TryParse(value, out var ordered) ? ordered : null },
        RecordField.Delivered => values with { Delivered = EdtfDate.TryParse(value, out var delivered) ? delivered : null },
        RecordField.AgreementSubject when Words.TryRead<Domain.Agreements.AgreementSubject>(element, out var subject) =>
            values with { Subjects = With(values.Subjects, subject, value is not null) },
        RecordField.Party when CountryCode.TryParse(element, out var party) =>
            values with { Parties = With(values.Parties, party, Read<PartyPart>(value)) },
        RecordField.Official when long.TryParse(element, out var official) =>
            values with { Officials = WithOfficial(values, official, Read<OfficialPart>(value)) },
        RecordField.OfficialPost when long.TryParse(element, out var official) && values.Officials.TryGetValue(official, out var person) =>
            values with { Officials = With(values.Officials, official, (person.Country, value, person.Part)) },
        RecordField.OfficialCountry when long.TryParse(element, out var official) && values.Officials.TryGetValue(official, out var person) =>
            values with { Officials = With(values.Officials, official, (CountryCode.TryParse(value, out var country) ? country : null, person.Post, person.Part)) },
        RecordField.Topic => values with { Topics = With(values.Topics, element, value is not null) },
        RecordField.Organisation when long.TryParse(element, out var organisation) =>
            values with { Organisations = With(values.Organisations, organisation, value is not null) },
        _ => values,
    };

    // A stage may be known to be reached, and its day not.
    private static IReadOnlyList<(Domain.Agreements.AgreementStage Stage, EdtfDate? Date)> WithStage(
        IReadOnlyList<(Domain.Agreements.AgreementStage Stage, EdtfDate? Date)> stages, Domain.Agreements.AgreementStage reached, string? value)
    {
        var others = stages.Where(told => told.Stage != reached);
        return value is null ? [.. others] : [.. others, (reached, EdtfDate.TryParse(value, out var date) ? date : null)];
    }

    private static Dictionary<long, (CountryCode? Country, string? Post, OfficialPart Part)> WithOfficial(EventValues values, long id, OfficialPart? part)
    {
        var (country, post, _) = values.Officials.GetValueOrDefault(id);
        return With(values.Officials, id, part is { } known ? (country, post, known) : null);
    }

    private static Dictionary<TKey, TValue> With<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> all, TKey key, TValue? value)
        where TKey : notnull
        where TValue : struct
    {
        var changed = all.ToDictionary();
        changed.Remove(key);
        if (value is { } stands)
        {
            changed.Add(key, stands);
        }

        return changed;
    }

    private static HashSet<T> With<T>(IReadOnlySet<T> all, T element, bool isIn) => isIn ? [.. all, element] : [.. all.Where(other => !Equals(other, element))];

    private static T? Read<T>(string? word)
        where T : struct, Enum => Words.TryRead<T>(word, out var value) ? value : null;
}
