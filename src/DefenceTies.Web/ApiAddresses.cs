using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Export;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web;

/// <summary>The address of everything that programs read. Nothing else in the program writes one.</summary>
public static class ApiAddresses
{
    /// <summary>What all of them begin with.</summary>
    public const string Root = "/api/v1";

    /// <summary>The description of the API.</summary>
    public const string Document = "/openapi/v1.json";

    /// <summary>The list of events.</summary>
    public const string Events = $"{Root}/events";

    /// <summary>The list of countries.</summary>
    public const string Countries = $"{Root}/countries";

    /// <summary>The list of officials.</summary>
    public const string Officials = $"{Root}/officials";

    /// <summary>The list of articles.</summary>
    public const string Articles = $"{Root}/articles";

    /// <summary>The list of ties.</summary>
    public const string Ties = $"{Root}/ties";

    /// <summary>The list of agreements.</summary>
    public const string Agreements = $"{Root}/agreements";

    /// <summary>The list of organisations.</summary>
    public const string Organisations = $"{Root}/organisations";

    /// <summary>A tie, the country whose code comes first first.</summary>
    public static string Tie(CountryCode one, CountryCode other) => one < other ? $"{Ties}/{one.Value}/{other.Value}" : $"{Ties}/{other.Value}/{one.Value}";

    /// <summary>An organisation.</summary>
    public static string Organisation(long id) => string.Create(CultureInfo.InvariantCulture, $"{Organisations}/{id}");

    /// <summary>The events as they stood at the end of a day.</summary>
    public static string PastEvents(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Events}/as-of/{day:yyyy-MM-dd}");

    /// <summary>An event as it stood at the end of a day.</summary>
    public static string Event(long id, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Event(id)}?{Register.History.Moment.DayParameter}={day:yyyy-MM-dd}");

    /// <summary>An event.</summary>
    public static string Event(long id) => string.Create(CultureInfo.InvariantCulture, $"{Events}/{id}");

    /// <summary>A country.</summary>
    public static string Country(CountryCode code) => $"{Countries}/{code.Value}";

    /// <summary>An official.</summary>
    public static string Official(long id) => string.Create(CultureInfo.InvariantCulture, $"{Officials}/{id}");

    /// <summary>An article.</summary>
    public static string Article(long id) => string.Create(CultureInfo.InvariantCulture, $"{Articles}/{id}");

    /// <summary>The events of a filter, a page at a time.</summary>
    public static string List(TimelineFilter filter) => With(Events, filter with { After = null, Before = null });

    /// <summary>The events of a filter in a format, all of them: what says how a page shows them is left out.</summary>
    public static string Export(ExportFormat format, TimelineFilter filter) => With($"{Events}.{Words.Of(format)}", filter with { After = null, Before = null });

    /// <summary>An event in a format.</summary>
    public static string Export(ExportFormat format, long id) => $"{Event(id)}.{Words.Of(format)}";

    private static string With(string path, TimelineFilter filter)
    {
        var query = FilterQuery.Write(filter with { Zoom = null, View = TimelineFilter.All.View });
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
