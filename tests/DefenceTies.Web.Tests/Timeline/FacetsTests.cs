using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Timeline;

namespace DefenceTies.Web.Tests.Timeline;

public sealed class FacetsTests
{
    private static readonly CountryCode Bangladesh = CountryCode.Parse("BGD");

    private static readonly FacetCounts Counts = new(
        [new FacetValue("visit", "Visit", 11), new FacetValue("transfer", "Transfer", 2)],
        [new FacetValue("BGD", "Bangladesh", 14)],
        [],
        [],
        [],
        []);

    [Fact]
    public void A_Value_Is_Asked_For_Shut_Out_Or_Neither()
    {
        var filter = TimelineFilter.All with { Kinds = new Choice<EventKind>([EventKind.Visit], [EventKind.Transfer]), Countries = Choice<CountryCode>.Any };

        var facets = Facets.Of(filter, Counts);

        Assert.Equal([FacetState.In, FacetState.Out], facets[0].Options.Select(option => option.State));
        Assert.Equal(FacetState.Off, Assert.Single(facets[1].Options).State);
        Assert.True(facets[0].IsUsed);
        Assert.False(facets[1].IsUsed);
    }

    [Fact]
    public void Shutting_A_Value_Out_No_Longer_Asks_For_It()
    {
        var filter = TimelineFilter.All with { Kinds = new Choice<EventKind>([EventKind.Visit], []) };

        var shutOut = Facets.Of(filter, Counts)[0].Options[0].ShutOut;

        Assert.Empty(shutOut.Kinds.Included);
        Assert.Equal([EventKind.Visit], shutOut.Kinds.Excluded);
    }

    [Fact]
    public void A_Chosen_Value_That_Was_Not_Counted_Stays_In_Sight()
    {
        var filter = TimelineFilter.All with { Countries = new Choice<CountryCode>([CountryCode.Parse("CHN")], []) };

        var option = Facets.Of(filter, Counts)[1].Options.Single(option => option.State == FacetState.In);

        Assert.Equal("CHN", option.Label);
        Assert.Null(option.Count);
    }

    [Fact]
    public void A_Name_With_A_Comma_Comes_Back_Whole_From_The_Form()
    {
        var sent = FilterQuery.WriteValue("-Dawn, Karachi", isExcluded: true);

        var filter = FilterQuery.Read([KeyValuePair.Create<string, string?>(FilterParameters.Publishers, sent)]).Filter;

        Assert.Equal(["-Dawn, Karachi"], filter.Publishers.Excluded);
    }

    [Fact]
    public void Clearing_A_Facet_Leaves_The_Others_And_Goes_Back_To_The_First_Page()
    {
        var filter = TimelineFilter.All with { Kinds = new Choice<EventKind>([EventKind.Visit], []), Countries = new Choice<CountryCode>([Bangladesh], []), After = "key" };

        var cleared = Facets.Of(filter, Counts)[0].Cleared;

        Assert.Equal(filter with { Kinds = Choice<EventKind>.Any, After = null }, cleared);
    }

    [Fact]
    public void Every_Filter_In_Force_Has_A_Chip_That_Takes_Off_Just_Itself()
    {
        var filter = TimelineFilter.All with
        {
            Text = "tanks",
            From = Domain.Time.EdtfDate.OfYear(2025),
            Kinds = new Choice<EventKind>([], [EventKind.Transfer]),
            Countries = new Choice<CountryCode>([Bangladesh], []),
        };

        var chips = FilterChips.Of(filter, Counts);

        Assert.Equal([("text", "tanks"), ("date", "from 2025"), ("kind", "Transfer"), ("country", "Bangladesh")], chips.Select(chip => (chip.Field, chip.Value)));
        Assert.Equal([false, false, true, false], chips.Select(chip => chip.IsShutOut));
        Assert.Equal(filter with { Text = null }, chips[0].Without);
        Assert.Equal(filter with { From = null }, chips[1].Without);
        Assert.Equal(filter with { Kinds = Choice<EventKind>.Any }, chips[2].Without);
        Assert.Equal(filter with { Countries = Choice<CountryCode>.Any }, chips[3].Without);
    }

    [Fact]
    public void What_Is_Not_Counted_Is_Named_In_A_Chip_And_In_A_Section_Of_Its_Own_While_It_Is_Used()
    {
        var names = new FilterNames(new Dictionary<long, string>(), new Dictionary<long, string> { [7] = "Heavy Industries" }, new Dictionary<string, string> { ["PAK"] = "Pakistan" });
        var filter = TimelineFilter.All with
        {
            Organisations = new Choice<long>([7], []),
            Topics = new Choice<string>([], ["drones"]),
            Visitors = new Choice<CountryCode>([CountryCode.Parse("PAK")], []),
            Undated = UndatedEvents.Without,
        };

        var chips = FilterChips.Of(filter, Counts, names);

        Assert.Equal([("date", "no undated"), ("topic", "drones"), ("organisation", "Heavy Industries"), ("from", "Pakistan")], chips.Select(chip => (chip.Field, chip.Value)));
        Assert.Equal(filter with { Organisations = Choice<long>.Any }, chips[2].Without);
        Assert.True(chips[1].IsShutOut);
        Assert.DoesNotContain(Facets.Of(TimelineFilter.All, Counts), facet => facet.Parameter is FilterParameters.Organisations or FilterParameters.Visitors);
    }
}
