using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Agreements;
using DefenceTies.Register.Export;
using DefenceTies.Register.History;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Agreements;

namespace DefenceTies.Web.Api;

/// <summary>The parameters of the API.</summary>
internal static class ApiParameters
{
    /// <summary>How many a page holds.</summary>
    internal static ApiParameter Limit { get; } = new(PageSize.Parameter, $"How many a page holds; {PageSize.Usual} when it is left out.", "100") { Highest = ListEvents.MaxEvents };

    /// <summary>How many an export holds.</summary>
    internal static ApiParameter Most { get; } = new(PageSize.Parameter, $"How many events are written at most. All when it is left out; in a feed (atom) {PageSize.OfFeed}.", "1000") { Highest = int.MaxValue };

    /// <summary>A version of a record.</summary>
    internal static ApiParameter Version { get; } = new(Moment.VersionParameter, "The record as it stood at this version.", "1") { Highest = int.MaxValue };

    /// <summary>A past day.</summary>
    internal static ApiParameter AsOf { get; } = new(Moment.DayParameter, "The record as it stood at the end of this day.", "2026-01-31");

    /// <summary>The place in a list to go on from.</summary>
    internal static ApiParameter After { get; } = new(FilterParameters.After, "Where the page begins: the key that the link to it has.", "12.arif khan");

    /// <summary>The place in a history to go on from.</summary>
    internal static ApiParameter BeforeVersion { get; } = new(FilterParameters.Before, "Only changes that made versions below this one.", "50") { Highest = int.MaxValue };

    /// <summary>A text to search for.</summary>
    internal static ApiParameter Text { get; } = new(FilterParameters.Text, "What to search for. Words that must all be found; “side by side”, beginnings with *, words shut out by a hyphen.", "joint exercise");

    /// <summary>The timeline's own filter, but for the keys of a page.</summary>
    internal static IReadOnlyList<ApiParameter> Filter { get; } =
    [
        Text,
        ListOf(FilterParameters.Kinds, "What they are.", "visit,agreement", Words.All<EventKind>()),
        ListOf(FilterParameters.Countries, "Parties, by ISO 3166-1 alpha-3 code.", "BGD,PAK"),
        OneOf(FilterParameters.Match, "Whether all countries must take part or any.", FilterParameters.All, FilterParameters.Any),
        ListOf(FilterParameters.Statuses, "Whether they have happened.", "planned", Words.All<EventStatus>()),
        ListOf(FilterParameters.Officials, "People who took part, by id.", "12"),
        ListOf(FilterParameters.Organisations, "Organisations that took part, by id.", "7"),
        ListOf(FilterParameters.Topics, "What was talked about.", "cyber defence"),
        ListOf(FilterParameters.Hosts, "Where they take place, by code.", "BGD"),
        ListOf(FilterParameters.Visitors, "Whose delegation travels, by code.", "PAK"),
        ListOf(FilterParameters.Visited, "Who receives a delegation, by code.", "BGD"),
        ListOf(FilterParameters.Publishers, $"Who reports them; {FilterParameters.NoPublisher} for a publisher that is not named.", "ANI"),
        ListOf(FilterParameters.Reviews, "How far a person has looked at them.", "reviewed", Words.All<ReviewState>()),
        new(FilterParameters.From, "The start of the period: a year, a month or a day, as EDTF.", "2025-03"),
        new(FilterParameters.To, "The end of the period; all of it counts.", "2025"),
        OneOf(FilterParameters.Period, "Whether at least one possible day must lie in the period, or every one.", FilterParameters.Possible, FilterParameters.Certain),
        OneOf(FilterParameters.Undated, "What becomes of events without a date.", [.. Words.All<UndatedEvents>()]),
        OneOf(FilterParameters.Order, "The order; undated events are last in either.", FilterParameters.Newest, FilterParameters.Oldest),
        OneOf(FilterParameters.Zoom, "How long the bins of the density are; for events themselves it changes nothing.", [.. Words.All<DensityUnit>()]),
        OneOf(FilterParameters.View, "How the page lays events out; here it changes nothing.", [.. Words.All<ListForm>()]),
    ];

    /// <summary>The timeline's own filter with the keys of its pages.</summary>
    internal static IReadOnlyList<ApiParameter> Paged { get; } =
    [
        .. Filter,
        new(FilterParameters.After, "The key of the page that follows, as the link to it has it.", "202510270.12"),
        new(FilterParameters.Before, "The key of the page before, as the link to it has it.", "202510270.12"),
    ];

    /// <summary>What may be asked of the events as they stood on a past day.</summary>
    internal static IReadOnlyList<ApiParameter> OfPast { get; } =
        [.. Paged.Where(parameter => parameter.Name is not (FilterParameters.Text or FilterParameters.Publishers or FilterParameters.Before))];

    /// <summary>What narrows a tie.</summary>
    internal static IReadOnlyList<ApiParameter> OfTie { get; } =
        [.. Filter.Where(parameter => parameter.Name is FilterParameters.From or FilterParameters.To or FilterParameters.Period)];

    /// <summary>What narrows the list of agreements.</summary>
    internal static IReadOnlyList<ApiParameter> OfAgreements { get; } =
    [
        OneOf(AgreementQuery.Stage, "How far they have come.", [.. Words.All<AgreementStage>()]),
        OneOf(AgreementQuery.Subject, "What they are about.", [.. Words.All<AgreementSubject>()]),
        new(AgreementQuery.Country, "A party, by code.", "BGD"),
        OneOf(AgreementQuery.Order, "The order; undated ones are last in either.", [.. Words.All<AgreementOrder>()]),
        After with { Example = "202510270-12" },
        Limit,
    ];

    private static ApiParameter ListOf(string name, string description, string example, IReadOnlyList<string>? values = null) =>
        new(name, $"{description} Several by commas; one that is shut out has a hyphen before it.", example) { IsList = true, Values = values ?? [] };

    private static ApiParameter OneOf(string name, string description, params string[] values) => new(name, description, values[0]) { Values = values };
}
