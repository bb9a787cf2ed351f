using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Timeline;

/// <summary>Reads one filter; what means nothing becomes a problem and is left out.</summary>
internal sealed class FilterReader(IEnumerable<KeyValuePair<string, string?>> query)
{
    private readonly ILookup<string, string> _values = query
        .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
        .ToLookup(pair => pair.Key, pair => Folding.WellFormed(pair.Value!).Trim(), StringComparer.OrdinalIgnoreCase);

    private readonly List<FilterProblem> _problems = [];

    internal FilterReading Read()
    {
        var from = Date(FilterParameters.From);
        var to = Date(FilterParameters.To);
        if (from?.Bounds.Earliest > to?.Bounds.Latest)
        {
            Problem(FilterParameters.To, to!.Text, $"The period ends before it begins ({from.Text}).");
            to = null;
        }

        var filter = new TimelineFilter
        {
            Text = Text(),
            Kinds = Enumeration<Domain.Events.EventKind>(FilterParameters.Kinds, "kind"),
            Countries = Countries(FilterParameters.Countries),
            MatchAnyCountry = OneOf(FilterParameters.Match, FilterParameters.All, FilterParameters.Any),
            Statuses = Enumeration<Domain.Events.EventStatus>(FilterParameters.Statuses, "status"),
            Officials = Choice<long>(FilterParameters.Officials, TryId, "no id of an official; it is a number"),
            Organisations = Choice<long>(FilterParameters.Organisations, TryId, "no id of an organisation; it is a number"),
            Topics = Choice<string>(FilterParameters.Topics, (string text, out string topic) => (topic = text.ToLowerInvariant()).Length > 0, ""),
            Hosts = Countries(FilterParameters.Hosts),
            Visitors = Countries(FilterParameters.Visitors),
            Visited = Countries(FilterParameters.Visited),
            Undated = Word<UndatedEvents>(FilterParameters.Undated) ?? UndatedEvents.With,
            Zoom = Word<DensityUnit>(FilterParameters.Zoom),
            View = Word<ListForm>(FilterParameters.View) ?? ListForm.List,
            Publishers = Choice<string>(FilterParameters.Publishers, (string text, out string name) => (name = text).Length > 0, ""),
            Reviews = Enumeration<Domain.Events.ReviewState>(FilterParameters.Reviews, "review state"),
            From = from,
            To = to,
            CertainlyInPeriod = OneOf(FilterParameters.Period, FilterParameters.Possible, FilterParameters.Certain),
            OldestFirst = OneOf(FilterParameters.Order, FilterParameters.Newest, FilterParameters.Oldest),
            After = Key(FilterParameters.After),
            Before = Key(FilterParameters.Before),
        };
        return new FilterReading(filter, _problems);
    }

    private delegate bool Reader<T>(string text, out T value);

    private string? Text()
    {
        var text = _values[FilterParameters.Text].FirstOrDefault();
        if (text?.Length > FilterQuery.MaxText)
        {
            Problem(FilterParameters.Text, text[..20] + "…", $"A search holds at most {FilterQuery.MaxText} letters.");
            return null;
        }

        return text is null || IsPlain(FilterParameters.Text, text) ? text : null;
    }

    private Choice<CountryCode> Countries(string parameter) =>
        Choice<CountryCode>(parameter, CountryCode.TryParse!, "no country code; write three letters such as BGD");

    private T? Word<T>(string parameter)
        where T : struct, Enum
    {
        var text = _values[parameter].FirstOrDefault();
        if (text is null)
        {
            return null;
        }

        if (Words.TryRead<T>(text, out var value))
        {
            return value;
        }

        Problem(parameter, text, $"“{text}” means nothing here; there are {string.Join(", ", Words.All<T>())}.");
        return null;
    }

    private Choice<T> Enumeration<T>(string parameter, string noun)
        where T : struct, Enum =>
        Choice<T>(parameter, Words.TryRead, $"no {noun}; there are {string.Join(", ", Words.All<T>())}");

    private Choice<T> Choice<T>(string parameter, Reader<T> read, string isNot)
    {
        var included = new List<T>();
        var excluded = new List<T>();
        var told = _values[parameter].SelectMany(ValueList.Read).Take(FilterQuery.MaxValues + 1).ToArray();
        if (told.Length > FilterQuery.MaxValues)
        {
            Problem(parameter, told[^1].Value, $"At most {FilterQuery.MaxValues} values are read; those from this one on are left out.");
        }

        foreach (var (text, isExcluded) in told.Take(FilterQuery.MaxValues).Where(value => IsPlain(parameter, value.Value)))
        {
            if (!read(text, out var value))
            {
                Problem(parameter, text, $"“{text}” is {isNot}.");
            }
            else if (!included.Contains(value) && !excluded.Contains(value))
            {
                (isExcluded ? excluded : included).Add(value);
            }
        }

        return included.Count + excluded.Count == 0 ? Timeline.Choice<T>.Any : new Choice<T>(included, excluded);
    }

    private bool OneOf(string parameter, string usual, string other)
    {
        var text = _values[parameter].FirstOrDefault();
        if (text is not null && !text.Equals(usual, StringComparison.OrdinalIgnoreCase) && !text.Equals(other, StringComparison.OrdinalIgnoreCase))
        {
            Problem(parameter, text, $"“{text}” is neither “{usual}” nor “{other}”.");
        }

        return other.Equals(text, StringComparison.OrdinalIgnoreCase);
    }

    private EdtfDate? Date(string parameter)
    {
        var text = _values[parameter].FirstOrDefault();
        if (text is null)
        {
            return null;
        }

        if (EdtfDate.TryParse(text, out var date))
        {
            return date;
        }

        Problem(parameter, text, $"“{text}” is no date. Write 2025, 2025-03 or 2025-03-14.");
        return null;
    }

    private string? Key(string parameter)
    {
        var text = _values[parameter].FirstOrDefault();
        if (text is null || PageKey.TryParse(text, out _))
        {
            return text;
        }

        Problem(parameter, text, "This page of the list cannot be found. Start from its first page.");
        return null;
    }

    private static bool TryId(string text, out long id) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);

    // No name and no word holds a control sign, and PostgreSQL takes no text with U+0000.
    private bool IsPlain(string parameter, string text)
    {
        if (!text.Any(char.IsControl))
        {
            return true;
        }

        Problem(parameter, text, "A value holds no control signs.");
        return false;
    }

    private void Problem(string parameter, string value, string message) =>
        _problems.Add(new FilterProblem(parameter, value, message));
}
