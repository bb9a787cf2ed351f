using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Extraction.Events;

/// <summary>An event in the making; parts are added as the article is read on.</summary>
internal sealed class EventDraft
{
    internal required EventKind Kind { get; set; }

    /// <summary>Whether its words alone tell of no event.</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Whether its own date lies after the article.</summary>
    internal bool IsAhead { get; set; }

    /// <summary>Whether its sentence speaks of people who signed without their names.</summary>
    internal bool IsSignedByPeople { get; set; }

    /// <summary>The country of the sentence's subject, when it is one.</summary>
    internal CountryCode? Lead { get; set; }

    /// <summary>Whether its subject is a delegation; delegations travel.</summary>
    internal bool IsLedByDelegation { get; set; }

    /// <summary>Whether the talks were by telephone or video.</summary>
    internal bool IsRemote { get; set; }

    /// <summary>How much the host rests on: 3 on a place that the rule takes, 2 on another place of the sentence, 1 on the parts of the sides, 0 on nothing.</summary>
    internal int HostWeight { get; set; }

    /// <summary>Whether its own sentence names two parties.</summary>
    internal bool HasOwnParties { get; set; }

    /// <summary>Whether its sentence names a series of exercises of several countries.</summary>
    internal bool IsOfSeries { get; set; }

    /// <summary>Whether its parties are merely those that the article is about.</summary>
    internal bool ArePartiesGuessed { get; set; }

    internal required string Rule { get; init; }

    internal required Found<EventStatus> Status { get; set; }

    /// <summary>Few, and compared often: a sorted list compares fast.</summary>
    internal SortedList<CountryCode, Found<PartyPart>> Parties { get; } = [];

    internal List<DraftOfficial> Officials { get; } = [];

    internal List<Found<string>> Organisations { get; } = [];

    internal Found<Place>? Place { get; set; }

    internal Found<CountryCode>? Host { get; set; }

    internal Found<EdtfDate>? Date { get; set; }

    /// <summary>Whether the date is the day on which it ends: "runs until February 21".</summary>
    internal bool IsDateOfEnd { get; set; }

    /// <summary>Whether the date is the day on which the equipment was ordered; that of delivery outweighs it.</summary>
    internal bool IsDateOfOrder { get; set; }

    /// <summary>Whether the date is not its own sentence's but the one told just before.</summary>
    internal bool IsDateInferred { get; set; }

    internal Found<AgreementStage>? Stage { get; set; }

    internal Found<AgreementType>? Type { get; set; }

    internal List<Found<AgreementSubject>> Subjects { get; } = [];

    internal List<(Wording.RuleField Field, Found<string> Words)> Details { get; } = [];

    /// <summary>The sentences that tell of it, the fullest first.</summary>
    internal List<TextSpan> Evidence { get; } = [];

    /// <summary>The paragraph that tells of it first.</summary>
    internal int Paragraph { get; init; }

    /// <summary>The number of the last sentence that tells of it.</summary>
    internal int LastSentence { get; set; }

    /// <summary>The words that triggered it first.</summary>
    internal required TextSpan Trigger { get; init; }

    internal bool IsEncounter => Kind is EventKind.Visit or EventKind.Meeting;

    internal IEnumerable<CountryCode> Countries => Parties.Keys;

    internal IEnumerable<CountryCode> PartiesOf(PartyPart part) => Parties.Where(pair => pair.Value.Value == part).Select(pair => pair.Key);

    /// <summary>A draft that tells the same.</summary>
    /// <param name="kind">Another kind, when it shall be one; the details of its own kind stay behind then.</param>
    internal EventDraft Copy(EventKind? kind = null)
    {
        var copy = new EventDraft
        {
            Kind = kind ?? Kind,
            Rule = Rule,
            Status = Status,
            Place = Place,
            Host = Host,
            Date = Date,
            IsDateOfEnd = IsDateOfEnd,
            IsDateInferred = IsDateInferred,
            IsDateOfOrder = IsDateOfOrder,
            Stage = kind is null ? Stage : null,
            Type = kind is null ? Type : null,
            LastSentence = LastSentence,
            Paragraph = Paragraph,
            Trigger = Trigger,
            IsAhead = IsAhead,
            IsRemote = IsRemote,
            HostWeight = HostWeight,
        };
        foreach (var (country, part) in Parties)
        {
            copy.Parties.Add(country, part);
        }

        copy.Officials.AddRange(Officials.Select(official => official.Copy()));
        copy.Organisations.AddRange(Organisations);
        if (kind is null)
        {
            copy.Subjects.AddRange(Subjects);
            copy.Details.AddRange(Details);
        }

        copy.Evidence.AddRange(Evidence);
        return copy;
    }
}
