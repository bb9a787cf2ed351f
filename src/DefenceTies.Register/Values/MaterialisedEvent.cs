using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>Writes values into an event's own columns and parts, leaving untouched what is equal already.</summary>
internal static class MaterialisedEvent
{
    internal static void Write(Event registered, EventValues values, long? cityId)
    {
        registered.Kind = values.Kind;
        registered.Title = values.Title;
        registered.Summary = values.Summary;
        registered.Status = values.Status;
        registered.SetDate(values.Date);
        registered.Host = values.Host;
        registered.City = values.City;
        registered.CityId = cityId;
        registered.Confidence = values.Confidence;
        if (!registered.Disputed.SequenceEqual(values.Disputed.Order()))
        {
            registered.Disputed = [.. values.Disputed.Order()];
        }

        WriteParties(registered, values);
        WritePeople(registered, values);
        WriteStatusHistory(registered, values);
        Keep(registered.Organisations, part => part.OrganisationId, values.Organisations, id => new ParticipatingOrganisation { EventId = registered.Id, OrganisationId = id });
        Keep(registered.Topics, topic => topic.Topic, values.Topics, topic => new EventTopic { EventId = registered.Id, Topic = topic });
        registered.PlaceParts();
        WriteDetail(registered, values);
    }

    /// <summary>Writes who reports an event.</summary>
    /// <param name="registered">The event, with its kind, status and date as they are to be.</param>
    /// <param name="publishers">The publishers of the articles that stand; none for one that is not named.</param>
    internal static void WritePublishers(Event registered, IEnumerable<string?> publishers)
    {
        Keep(registered.Publishers, told => told.Publisher, publishers.Select(name => name ?? EventPublisher.NotNamed), name => new EventPublisher { EventId = registered.Id, Publisher = name });
        registered.PlaceParts();
    }

    private static void WriteParties(Event registered, EventValues values)
    {
        Keep(registered.Parties, party => party.Country, values.Parties.Keys, code => new Party { EventId = registered.Id, Country = code, Part = values.Parties[code] });
        foreach (var party in registered.Parties)
        {
            party.Part = values.Parties[party.Country];
        }

        var codes = values.Parties.Keys.Order().ToArray();
        var pairs = codes.SelectMany((a, at) => codes.Skip(at + 1).Select(b => (A: a, B: b)));
        Keep(registered.Pairs, pair => (pair.A, pair.B), pairs, pair => new EventPair { EventId = registered.Id, A = pair.A, B = pair.B, Kind = values.Kind });
        foreach (var pair in registered.Pairs)
        {
            (pair.Earliest, pair.Latest) = (registered.Earliest, registered.Latest);
        }
    }

    private static void WritePeople(Event registered, EventValues values)
    {
        Keep(registered.Participants, official => official.OfficialId, values.Officials.Keys, id => new Participant { EventId = registered.Id, OfficialId = id, Part = values.Officials[id].Part });
        foreach (var official in registered.Participants)
        {
            (official.Country, official.Post, official.Part) = values.Officials[official.OfficialId];
        }
    }

    private static void WriteStatusHistory(Event registered, EventValues values)
    {
        if (!registered.StatusHistory.Select(change => (change.Status, change.Since)).SequenceEqual(values.StatusHistory))
        {
            registered.StatusHistory.Clear();
            registered.StatusHistory.AddRange(values.StatusHistory.Select(told => new StatusChange { EventId = registered.Id, Status = told.Status, Since = told.Since }));
        }
    }

    private static void WriteDetail(Event registered, EventValues values)
    {
        registered.Visit = values.Kind == EventKind.Visit ? registered.Visit ?? new VisitDetail { EventId = registered.Id } : null;
        registered.Meeting = values.Kind == EventKind.Meeting ? registered.Meeting ?? new MeetingDetail { EventId = registered.Id } : null;
        registered.Agreement = values.Kind == EventKind.Agreement ? registered.Agreement ?? new AgreementDetail { EventId = registered.Id, Stage = values.Stage ?? AgreementStage.Agreed } : null;
        registered.Exercise = values.Kind == EventKind.Exercise ? registered.Exercise ?? new ExerciseDetail { EventId = registered.Id } : null;
        registered.Training = values.Kind == EventKind.Training ? registered.Training ?? new TrainingDetail { EventId = registered.Id } : null;
        registered.Transfer = values.Kind == EventKind.Transfer ? registered.Transfer ?? new TransferDetail { EventId = registered.Id } : null;
        if (registered.Visit is { } visit)
        {
            (visit.Purpose, visit.VisitorRank, visit.HostRank) = (values.Purpose, values.VisitorRank, values.HostRank);
        }

        if (registered.Meeting is { } meeting)
        {
            meeting.Occasion = values.Occasion;
        }

        if (registered.Agreement is { } agreement)
        {
            WriteAgreement(agreement, values);
        }

        if (registered.Exercise is { } exercise)
        {
            (exercise.Name, exercise.Series, exercise.Edition) = (values.ExerciseName, SeriesOf(values.ExerciseName), EditionOf(values.ExerciseName));
        }

        if (registered.Training is { } training)
        {
            training.Course = values.Course;
        }

        if (registered.Transfer is { } transfer)
        {
            (transfer.Equipment, transfer.Quantity, transfer.Value) = (values.Equipment, values.Quantity, values.Value);
            (transfer.Currency, transfer.Ordered, transfer.Delivered) = (values.Currency, values.Ordered, values.Delivered);
        }
    }

    private static void WriteAgreement(AgreementDetail agreement, EventValues values)
    {
        (agreement.Stage, agreement.Type, agreement.Value, agreement.Currency) = (values.Stage ?? AgreementStage.Agreed, values.AgreementType, values.Value, values.Currency);
        Keep(agreement.Subjects, about => about.Subject, values.Subjects, subject => new AgreementAbout { EventId = agreement.EventId, Subject = subject });
        Keep(agreement.Stages, told => told.Stage, values.Stages.Select(told => told.Stage), stage => new AgreementStageDate { EventId = agreement.EventId, Stage = stage });
        foreach (var stage in agreement.Stages)
        {
            stage.Date = values.Stages.First(told => told.Stage == stage.Stage).Date;
        }
    }

    // "AMAN-25" and "AMAN 2023" are editions of one series.
    private static string? SeriesOf(string? name) =>
        string.Join(' ', Folding.Fold(name).Split(' ').Where(word => !word.All(char.IsDigit))) is { Length: > 0 } series ? series : null;

    private static string? EditionOf(string? name) => Folding.Fold(name).Split(' ').LastOrDefault(word => word.Length > 0 && word.All(char.IsDigit));

    private static void Keep<TRow, TKey>(List<TRow> rows, Func<TRow, TKey> keyOf, IEnumerable<TKey> wanted, Func<TKey, TRow> make)
    {
        var keys = wanted.ToHashSet();
        rows.RemoveAll(row => !keys.Contains(keyOf(row)));
        keys.ExceptWith(rows.Select(keyOf).ToArray());
        rows.AddRange(keys.Select(make));
    }
}
