using DefenceTies.Domain.Text;
using DefenceTies.Register.Timeline;
using Microsoft.AspNetCore.Components;

namespace DefenceTies.Web.Timeline;

/// <summary>The timeline. Its whole state stands in the address.</summary>
/// <param name="load">Loads what it shows.</param>
/// <param name="extend">Loads what follows.</param>
/// <param name="navigation">Tells the whole address.</param>
public sealed partial class TimelineIndex(LoadTimelineView load, ExtendTimelineView extend, NavigationManager navigation)
{
    private int asked;
    private TimelineFilter filter = TimelineFilter.All;
    private IReadOnlyList<FilterProblem> problems = [];
    private IReadOnlyList<FilterProblem> unknown = [];
    private IReadOnlyList<FilterChip> chips = [];

    /// <summary>What is shown; handed from prerendering to the circuit, so that it is loaded once.</summary>
    [PersistentState]
    public TimelineView? View { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Text)]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Kinds)]
    private string[]? Kinds { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Countries)]
    private string[]? Countries { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Match)]
    private string? Match { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.From)]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.To)]
    private string? To { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Period)]
    private string? Period { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Officials)]
    private string[]? Officials { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Statuses)]
    private string[]? Statuses { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Publishers)]
    private string[]? Publishers { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Reviews)]
    private string[]? Reviews { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Organisations)]
    private string[]? Organisations { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Topics)]
    private string[]? Topics { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Hosts)]
    private string[]? Hosts { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Visitors)]
    private string[]? Visitors { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Visited)]
    private string[]? Visited { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Undated)]
    private string? Undated { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Zoom)]
    private string? Zoom { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.View)]
    private string? Form { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Order)]
    private string? Order { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.After)]
    private string? After { get; set; }

    [SupplyParameterFromQuery(Name = FilterParameters.Before)]
    private string? Before { get; set; }

    [SupplyParameterFromQuery(Name = PageParameters.Selected)]
    private long? Selected { get; set; }

    [SupplyParameterFromQuery(Name = PageParameters.Sheet)]
    private string? Sheet { get; set; }

    [SupplyParameterFromQuery(Name = PageParameters.Day)]
    private string? AsOf { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var mine = ++asked;
        var reading = FilterQuery.Read(Parameters);
        var strange = Unknown();
        if (!string.IsNullOrWhiteSpace(AsOf))
        {
            // A past day has a list of its own, with no facets.
            (filter, problems, unknown) = (reading.Filter, reading.Problems, strange);
            return;
        }

        var view = await load.ExecuteAsync(reading.Filter, Selected, View, Leaving);
        if (mine != asked)
        {
            // The reader has moved on while this was loading.
            return;
        }

        (View, filter, problems, unknown, chips) = (view, reading.Filter, reading.Problems, strange, FilterChips.Of(reading.Filter, view.Facets, view.Names));
    }

    private async Task ReloadAsync()
    {
        var mine = ++asked;
        var view = await load.ExecuteAsync(filter, Selected, null, Leaving);
        if (mine == asked)
        {
            (View, chips) = (view, FilterChips.Of(filter, view.Facets, view.Names));
        }
    }

    private async Task ExtendAsync(bool isOnward)
    {
        if (View is not { } view)
        {
            return;
        }

        // What was read for a view that is gone by now is for nobody.
        var extended = await extend.ExecuteAsync(view, filter, isOnward, Leaving);
        if (ReferenceEquals(View, view))
        {
            View = extended;
        }
    }

    // A form sends a parameter for every box, and empty fields too; reading the filter takes both.
    private IEnumerable<KeyValuePair<string, string?>> Parameters =>
    [
        new(FilterParameters.Text, Text),
        .. Each(FilterParameters.Kinds, Kinds),
        .. Each(FilterParameters.Countries, Countries),
        new(FilterParameters.Match, Match),
        new(FilterParameters.From, From),
        new(FilterParameters.To, To),
        new(FilterParameters.Period, Period),
        .. Each(FilterParameters.Officials, Officials),
        .. Each(FilterParameters.Statuses, Statuses),
        .. Each(FilterParameters.Publishers, Publishers),
        .. Each(FilterParameters.Reviews, Reviews),
        .. Each(FilterParameters.Organisations, Organisations),
        .. Each(FilterParameters.Topics, Topics),
        .. Each(FilterParameters.Hosts, Hosts),
        .. Each(FilterParameters.Visitors, Visitors),
        .. Each(FilterParameters.Visited, Visited),
        new(FilterParameters.Undated, Undated),
        new(FilterParameters.Zoom, Zoom),
        new(FilterParameters.View, Form),
        new(FilterParameters.Order, Order),
        new(FilterParameters.After, After),
        new(FilterParameters.Before, Before),
    ];

    private IReadOnlyList<FilterProblem> Unknown() =>
        UnknownParameters.In(AddressQuery.PairsOf(navigation.ToAbsoluteUri(navigation.Uri).Query).Where(pair => !PageParameters.IsOfPage(pair.Key) && pair.Key != PageParameters.Day && !PageParameters.IsTracking(pair.Key)));

    private string Show => View is { Page.Count: > 0 } view ? $"Show {ListSentence.Count(view.Page)}" : "No event matches";

    private string? SheetClass =>
        Words.TryRead<TimelineSheet>(Sheet, out var sheet) && sheet != TimelineSheet.None ? $"sheet-{Words.Of(sheet)}" : null;

    private static IEnumerable<KeyValuePair<string, string?>> Each(string parameter, string[]? values) =>
        (values ?? []).Select(value => KeyValuePair.Create<string, string?>(parameter, value));
}
