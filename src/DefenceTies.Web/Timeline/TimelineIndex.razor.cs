using DefenceTies.Domain.Text;
using DefenceTies.Register.Timeline;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Timeline;

/// <summary>The timeline. Its whole state stands in the address.</summary>
/// <param name="load">Loads what it shows.</param>
public sealed partial class TimelineIndex(LoadTimelineView load)
{
    private TimelineFilter filter = TimelineFilter.All;
    private IReadOnlyList<FilterProblem> problems = [];
    private IReadOnlyList<FilterChip> chips = [];

    /// <summary>What is shown; handed from prerendering to the circuit, so that it is loaded once.</summary>
    [PersistentState]
    public TimelineView? View { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "kinds")]
    private string[]? Kinds { get; set; }

    [SupplyParameterFromQuery(Name = "countries")]
    private string[]? Countries { get; set; }

    [SupplyParameterFromQuery(Name = "match")]
    private string? Match { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? To { get; set; }

    [SupplyParameterFromQuery(Name = "period")]
    private string? Period { get; set; }

    [SupplyParameterFromQuery(Name = "officials")]
    private string[]? Officials { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string[]? Statuses { get; set; }

    [SupplyParameterFromQuery(Name = "publishers")]
    private string[]? Publishers { get; set; }

    [SupplyParameterFromQuery(Name = "review")]
    private string[]? Reviews { get; set; }

    [SupplyParameterFromQuery(Name = "order")]
    private string? Order { get; set; }

    [SupplyParameterFromQuery(Name = "after")]
    private string? After { get; set; }

    [SupplyParameterFromQuery(Name = "before")]
    private string? Before { get; set; }

    [SupplyParameterFromQuery(Name = "selected")]
    private long? Selected { get; set; }

    [SupplyParameterFromQuery(Name = "sheet")]
    private string? Sheet { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var reading = FilterQuery.Read(Raw.Where(pair => pair.Value is not null));
        var view = await load.ExecuteAsync(reading.Filter, Selected, View, Leaving);
        (View, filter, problems, chips) = (view, reading.Filter, reading.Problems, FilterChips.Of(reading.Filter, view.Facets));
    }

    /// <inheritdoc/>
    protected override bool ShouldRender() => View is not null;

    // A form sends a box a parameter each, and empty fields too; the filter language has one list and leaves them out.
    private Dictionary<string, string?> Raw => new()
    {
        ["q"] = Told(Text),
        ["kinds"] = Listed(Kinds),
        ["countries"] = Listed(Countries),
        ["match"] = Told(Match),
        ["from"] = Told(From),
        ["to"] = Told(To),
        ["period"] = Told(Period),
        ["officials"] = Listed(Officials),
        ["status"] = Listed(Statuses),
        ["publishers"] = Listed(Publishers),
        ["review"] = Listed(Reviews),
        ["order"] = Told(Order),
        ["after"] = Told(After),
        ["before"] = Told(Before),
    };

    private string Show => $"Show {ListSentence.Count(View!.Page)}";

    private string? SheetClass =>
        Words.TryRead<TimelineSheet>(Sheet, out var sheet) && sheet != TimelineSheet.None ? $"sheet-{Words.Of(sheet)}" : null;

    private static string? Told(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static string? Listed(string[]? values) => values is null ? null : Told(string.Join(',', values.Where(value => value.Length > 0)));
}
