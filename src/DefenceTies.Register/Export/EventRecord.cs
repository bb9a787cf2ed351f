namespace DefenceTies.Register.Export;

/// <summary>An event as it leaves the register. The names here are those of the JSON export; words are those of the filter.</summary>
/// <param name="Id">Its id, never re-used.</param>
/// <param name="Version">The version of the whole record, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">A sentence or two; none when nobody wrote one.</param>
/// <param name="Date">The date as EDTF; none when not known.</param>
/// <param name="Earliest">The first day that the date may mean.</param>
/// <param name="Latest">The last day that the date may mean.</param>
/// <param name="CertainFrom">The first day on which it certainly was.</param>
/// <param name="CertainTo">The last such day.</param>
/// <param name="Parties">The parties, by code.</param>
/// <param name="Host">The code of the country where it takes place.</param>
/// <param name="City">The city.</param>
/// <param name="Officials">The named people, by part and id.</param>
/// <param name="Organisations">The organisations that take part, by id.</param>
/// <param name="Topics">What is talked about.</param>
/// <param name="Details">What only events of its kind have; only what is known.</param>
/// <param name="Review">How far a person has looked at it.</param>
/// <param name="Confidence">How likely its surest report is right in every field, from 0 to 1.</param>
/// <param name="Sources">How many independent sources report it.</param>
/// <param name="Disputed">The fields in which its sources disagree.</param>
/// <param name="Articles">The articles that stand behind it, by id.</param>
/// <param name="Changed">When it was last changed; none when its history does not tell.</param>
public sealed record EventRecord(
    long Id,
    int Version,
    string Kind,
    string Status,
    string Title,
    string? Summary,
    string? Date,
    DateOnly? Earliest,
    DateOnly? Latest,
    DateOnly? CertainFrom,
    DateOnly? CertainTo,
    IReadOnlyList<EventRecord.Party> Parties,
    string? Host,
    string? City,
    IReadOnlyList<EventRecord.Official> Officials,
    IReadOnlyList<EventRecord.Organisation> Organisations,
    IReadOnlyList<string> Topics,
    EventRecord.Detail Details,
    string Review,
    double Confidence,
    int Sources,
    IReadOnlyList<string> Disputed,
    IReadOnlyList<EventRecord.Article> Articles,
    DateTimeOffset? Changed)
{
    /// <summary>Degrees north of the equator at which the city lies; none when the city is not known or has no place in the register.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east of Greenwich at which the city lies.</summary>
    public double? Longitude { get; init; }

    /// <summary>A party.</summary>
    /// <param name="Country">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Part">What it does there.</param>
    public sealed record Party(string Country, string Name, string Part);

    /// <summary>A named person.</summary>
    /// <param name="Id">The official's id.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Country">The code of the country acted for.</param>
    /// <param name="Post">The post held then.</param>
    /// <param name="Part">What the person did.</param>
    public sealed record Official(long Id, string Name, string? Country, string? Post, string Part);

    /// <summary>An organisation.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Name">Its name.</param>
    public sealed record Organisation(long Id, string Name);

    /// <summary>An article.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Title">The headline.</param>
    /// <param name="Publisher">The outlet, else the agency.</param>
    /// <param name="Published">When it appeared, as EDTF.</param>
    /// <param name="Address">Its web address.</param>
    public sealed record Article(long Id, string Title, string? Publisher, string? Published, Uri? Address);

    /// <summary>What only events of one kind have.</summary>
    public sealed record Detail
    {
        /// <summary>How senior the visiting side is.</summary>
        public string? VisitorRank { get; init; }

        /// <summary>How senior the receiving side is.</summary>
        public string? HostRank { get; init; }

        /// <summary>What a visit is for.</summary>
        public string? Purpose { get; init; }

        /// <summary>The occasion of a meeting.</summary>
        public string? Occasion { get; init; }

        /// <summary>The form of an agreement.</summary>
        public string? AgreementType { get; init; }

        /// <summary>How far an agreement has come.</summary>
        public string? Stage { get; init; }

        /// <summary>When an agreement reached each stage, as EDTF by the stage's word.</summary>
        public IReadOnlyDictionary<string, string>? Stages { get; init; }

        /// <summary>What an agreement is about.</summary>
        public IReadOnlyList<string>? Subjects { get; init; }

        /// <summary>The name of an exercise.</summary>
        public string? Exercise { get; init; }

        /// <summary>The edition of an exercise.</summary>
        public string? Edition { get; init; }

        /// <summary>The course or programme of training.</summary>
        public string? Course { get; init; }

        /// <summary>The equipment of a transfer.</summary>
        public string? Equipment { get; init; }

        /// <summary>How much of it.</summary>
        public string? Quantity { get; init; }

        /// <summary>When a transfer was ordered, as EDTF.</summary>
        public string? Ordered { get; init; }

        /// <summary>When a transfer was delivered, as EDTF.</summary>
        public string? Delivered { get; init; }

        /// <summary>A value in money as told.</summary>
        public string? Value { get; init; }

        /// <summary>Its currency, ISO 4217.</summary>
        public string? Currency { get; init; }
    }
}
