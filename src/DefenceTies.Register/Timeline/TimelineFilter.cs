using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// Which events are asked for, and in which order: the one filter language of pages, API, exports and feeds. It
/// round-trips with the query string.
/// </summary>
public sealed record TimelineFilter
{
    /// <summary>All events, newest first.</summary>
    public static TimelineFilter All { get; } = new();

    /// <summary>Free text (<c>q</c>); none when empty.</summary>
    public string? Text { get; init; }

    /// <summary>The kinds (<c>kinds</c>).</summary>
    public Choice<EventKind> Kinds { get; init; } = Choice<EventKind>.Any;

    /// <summary>The parties (<c>countries</c>).</summary>
    public Choice<CountryCode> Countries { get; init; } = Choice<CountryCode>.Any;

    /// <summary>Whether one of the countries is enough (<c>match=any</c>) or all must take part (<c>match=all</c>, the default).</summary>
    public bool MatchAnyCountry { get; init; }

    /// <summary>The first day of the period (<c>from</c>, as EDTF); its first day counts.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>The last day of the period (<c>to</c>, as EDTF); its last day counts.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>Whether an event must lie in the period for certain (<c>period=certain</c>) or may (<c>period=possible</c>, the default).</summary>
    public bool CertainlyInPeriod { get; init; }

    /// <summary>The statuses (<c>status</c>).</summary>
    public Choice<EventStatus> Statuses { get; init; } = Choice<EventStatus>.Any;

    /// <summary>The officials, by id (<c>officials</c>).</summary>
    public Choice<long> Officials { get; init; } = Choice<long>.Any;

    /// <summary>The organisations, by id (<c>organisations</c>).</summary>
    public Choice<long> Organisations { get; init; } = Choice<long>.Any;

    /// <summary>The topics, in lower case (<c>topics</c>).</summary>
    public Choice<string> Topics { get; init; } = Choice<string>.Any;

    /// <summary>The countries where it takes place (<c>host</c>).</summary>
    public Choice<CountryCode> Hosts { get; init; } = Choice<CountryCode>.Any;

    /// <summary>The countries whose delegation travels (<c>from-country</c>).</summary>
    public Choice<CountryCode> Visitors { get; init; } = Choice<CountryCode>.Any;

    /// <summary>The countries that receive a delegation (<c>to-country</c>).</summary>
    public Choice<CountryCode> Visited { get; init; } = Choice<CountryCode>.Any;

    /// <summary>What becomes of undated events (<c>undated</c>).</summary>
    public UndatedEvents Undated { get; init; }

    /// <summary>The publishers, by name; <c>none</c> stands for "not named" (<c>publishers</c>).</summary>
    public Choice<string> Publishers { get; init; } = Choice<string>.Any;

    /// <summary>The review states (<c>review</c>).</summary>
    public Choice<ReviewState> Reviews { get; init; } = Choice<ReviewState>.Any;

    /// <summary>Whether the oldest come first (<c>order=oldest</c>); newest first is the default.</summary>
    public bool OldestFirst { get; init; }

    /// <summary>How long the bins of the density strip are (<c>zoom</c>); none for what fits.</summary>
    public DensityUnit? Zoom { get; init; }

    /// <summary>How the events are laid out (<c>view</c>).</summary>
    public ListForm View { get; init; }

    /// <summary>The key to continue after (<c>after</c>).</summary>
    public string? After { get; init; }

    /// <summary>The key to go back before (<c>before</c>).</summary>
    public string? Before { get; init; }
}
