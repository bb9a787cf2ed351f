using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Timeline;

/// <summary>Turns a filter into a query string and back.</summary>
public static class FilterQuery
{
    /// <summary>No search text is longer than this, in UTF-16 units.</summary>
    public const int MaxText = 200;

    /// <summary>No parameter holds more values than this; each costs the database a condition.</summary>
    public const int MaxValues = 20;

    /// <summary>Reads a filter; parameters that are none of its own are left alone.</summary>
    /// <param name="query">The parameters, decoded; one may stand several times.</param>
    public static FilterReading Read(IEnumerable<KeyValuePair<string, string?>> query) => new FilterReader(query).Read();

    /// <summary>Writes the filter as a query string without its question mark; empty for <see cref="TimelineFilter.All"/>.</summary>
    public static string Write(TimelineFilter filter)
    {
        var parts = new List<string>();
        Add(parts, FilterParameters.Text, filter.Text);
        Add(parts, FilterParameters.Kinds, ValueList.Write(filter.Kinds, Words.Of));
        Add(parts, FilterParameters.Countries, ValueList.Write(filter.Countries, code => code.Value));
        Add(parts, FilterParameters.Match, filter.MatchAnyCountry ? FilterParameters.Any : null);
        Add(parts, FilterParameters.Statuses, ValueList.Write(filter.Statuses, Words.Of));
        Add(parts, FilterParameters.Officials, ValueList.Write(filter.Officials, FilterParameters.Number));
        Add(parts, FilterParameters.Organisations, ValueList.Write(filter.Organisations, FilterParameters.Number));
        Add(parts, FilterParameters.Topics, ValueList.Write(filter.Topics, topic => topic));
        Add(parts, FilterParameters.Hosts, ValueList.Write(filter.Hosts, code => code.Value));
        Add(parts, FilterParameters.Visitors, ValueList.Write(filter.Visitors, code => code.Value));
        Add(parts, FilterParameters.Visited, ValueList.Write(filter.Visited, code => code.Value));
        Add(parts, FilterParameters.Publishers, ValueList.Write(filter.Publishers, name => name));
        Add(parts, FilterParameters.Reviews, ValueList.Write(filter.Reviews, Words.Of));
        Add(parts, FilterParameters.From, filter.From?.Text);
        Add(parts, FilterParameters.To, filter.To?.Text);
        Add(parts, FilterParameters.Period, filter.CertainlyInPeriod ? FilterParameters.Certain : null);
        Add(parts, FilterParameters.Undated, filter.Undated == UndatedEvents.With ? null : Words.Of(filter.Undated));
        Add(parts, FilterParameters.Zoom, filter.Zoom is { } zoom ? Words.Of(zoom) : null);
        Add(parts, FilterParameters.View, filter.View == ListForm.List ? null : Words.Of(filter.View));
        Add(parts, FilterParameters.Order, filter.OldestFirst ? FilterParameters.Oldest : null);
        Add(parts, FilterParameters.After, filter.After);
        Add(parts, FilterParameters.Before, filter.Before);
        return string.Join('&', parts);
    }

    /// <summary>Writes one value as it stands in a list, so that a name may hold a comma; not yet encoded for an address.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isExcluded">Whether it is shut out.</param>
    public static string WriteValue(string value, bool isExcluded) => ValueList.Write(value, isExcluded);

    private static void Add(List<string> parts, string parameter, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            // A comma is legal in a query and keeps lists readable.
            parts.Add($"{parameter}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
        }
    }
}
