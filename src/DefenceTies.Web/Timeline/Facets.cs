using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Timeline;

/// <summary>The facets of the rail, in its order.</summary>
public static class Facets
{
    /// <summary>The facets under a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="counts">What each value would show.</param>
    /// <param name="names">The names of values that were not counted.</param>
    public static IReadOnlyList<Facet> Of(TimelineFilter filter, FacetCounts counts, FilterNames? names = null)
    {
        names ??= FilterNames.None;
        var all = filter with { After = null, Before = null };
        return
        [
            Make(FilterParameters.Kinds, "Kind", "kind", counts.Kinds, all.Kinds, Read<EventKind>, Words.Of, kinds => all with { Kinds = kinds }),
            Make(FilterParameters.Countries, "Country", "country", counts.Countries, all.Countries, CountryCode.Parse, code => code.Value, countries => all with { Countries = countries }, code => NameOf(names, code)),
            Make(FilterParameters.Statuses, "Status", "status", counts.Statuses, all.Statuses, Read<EventStatus>, Words.Of, statuses => all with { Statuses = statuses }),
            Make(FilterParameters.Officials, "Official", "official", counts.Officials, all.Officials, Number, Text, officials => all with { Officials = officials }, id => names.Officials.GetValueOrDefault(id)),
            Make(FilterParameters.Topics, "Topic", "topic", counts.Topics, all.Topics, key => key, key => key, topics => all with { Topics = topics }),
            Make(FilterParameters.Publishers, "Publisher", "publisher", counts.Publishers, all.Publishers, key => key, key => key, publishers => all with { Publishers = publishers }),
            Make(FilterParameters.Reviews, "Review state", "review", counts.Reviews, all.Reviews, Read<ReviewState>, Words.Of, reviews => all with { Reviews = reviews }),
            .. OnlyWhenUsed(all, counts, names),
        ];
    }

    // Those of organisations are many, those of the others are not counted: they are chosen elsewhere, and here one sees and drops them.
    private static IEnumerable<Facet> OnlyWhenUsed(TimelineFilter all, FacetCounts counts, FilterNames names) =>
        new[]
        {
            Make(FilterParameters.Organisations, "Organisation", "organisation", counts.Organisations, all.Organisations, Number, Text, organisations => all with { Organisations = organisations }, id => names.Organisations.GetValueOrDefault(id)),
            Make(FilterParameters.Hosts, "Host", "host", [], all.Hosts, CountryCode.Parse, code => code.Value, hosts => all with { Hosts = hosts }, code => NameOf(names, code)),
            Make(FilterParameters.Visitors, "Delegation from", "from", [], all.Visitors, CountryCode.Parse, code => code.Value, visitors => all with { Visitors = visitors }, code => NameOf(names, code)),
            Make(FilterParameters.Visited, "Delegation to", "to", [], all.Visited, CountryCode.Parse, code => code.Value, visited => all with { Visited = visited }, code => NameOf(names, code)),
        }.Where(facet => facet.IsUsed);

    private static string? NameOf(FilterNames names, CountryCode code) => names.Countries.GetValueOrDefault(code.Value);

    private static Facet Make<T>(
        string parameter,
        string heading,
        string one,
        IReadOnlyList<FacetValue> values,
        Choice<T> choice,
        Func<string, T> read,
        Func<T, string> write,
        Func<Choice<T>, TimelineFilter> apply,
        Func<T, string?>? nameOf = null)
        where T : notnull
    {
        var counted = values.ToDictionary(value => read(value.Key));
        var uncounted = choice.Included.Concat(choice.Excluded).Where(value => !counted.ContainsKey(value));
        FacetOption[] options =
        [
            .. values.Select(value => Option(read(value.Key), value.Label, value.Count) with { IsLeast = value.IsLeast }),
            .. uncounted.Select(value => Option(value, nameOf?.Invoke(value) ?? write(value), null)),
        ];
        return new Facet(parameter, heading, one, options, apply(Choice<T>.Any));

        FacetOption Option(T value, string label, int? count) =>
            new(write(value), label, count, StateOf(choice, value), apply(choice.Without(value)), apply(choice.ShuttingOut(value)));
    }

    private static FacetState StateOf<T>(Choice<T> choice, T value) =>
        choice.Included.Contains(value) ? FacetState.In
        : choice.Excluded.Contains(value) ? FacetState.Out
        : FacetState.Off;

    private static T Read<T>(string key)
        where T : struct, Enum => Words.TryRead<T>(key, out var value) ? value : throw new FormatException($"'{key}' is no key of this facet.");

    private static long Number(string key) => long.Parse(key, CultureInfo.InvariantCulture);

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
