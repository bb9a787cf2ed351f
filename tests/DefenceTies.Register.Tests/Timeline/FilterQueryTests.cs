using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Register.Tests.Timeline;

public sealed class FilterQueryTests
{
    [Fact]
    public void A_Full_Filter_Comes_Back_From_Its_Query_String_As_It_Was()
    {
        var filter = new TimelineFilter
        {
            Text = "army & navy, 100 %",
            Kinds = new Choice<EventKind>([EventKind.Visit, EventKind.Agreement], [EventKind.Transfer]),
            Countries = new Choice<CountryCode>([CountryCode.Parse("BGD"), CountryCode.Parse("PAK")], [CountryCode.Parse("EU")]),
            MatchAnyCountry = true,
            From = EdtfDate.Parse("2025-01"),
            To = EdtfDate.Parse("2025-12-31"),
            CertainlyInPeriod = true,
            Statuses = new Choice<EventStatus>([EventStatus.Planned], []),
            Officials = new Choice<long>([4, 17], [9]),
            Publishers = new Choice<string>(["Arab News", "-Dash, Comma\\Slash"], ["none"]),
            Reviews = new Choice<ReviewState>([], [ReviewState.Entered]),
            OldestFirst = true,
            After = "20251026.42",
        };

        var reading = FilterQuery.Read(Parsed(FilterQuery.Write(filter)));

        Assert.Empty(reading.Problems);
        Assert.Equal(filter, reading.Filter);
    }

    [Fact]
    public void A_Filter_That_Asks_For_Everything_Writes_Nothing()
    {
        Assert.Equal("", FilterQuery.Write(TimelineFilter.All));
        Assert.Equal(TimelineFilter.All, FilterQuery.Read([]).Filter);
    }

    [Fact]
    public void Lists_Stay_Readable_In_The_Address() =>
        Assert.Equal("kinds=visit,-transfer", FilterQuery.Write(new TimelineFilter { Kinds = new Choice<EventKind>([EventKind.Visit], [EventKind.Transfer]) }));

    [Theory]
    [InlineData("kinds", "visits", "visit, meeting")]
    [InlineData("countries", "B4D", "no country code")]
    [InlineData("match", "some", "neither")]
    [InlineData("from", "March", "Write 2025")]
    [InlineData("period", "surely", "possible")]
    [InlineData("officials", "Mirza", "number")]
    [InlineData("status", "happened", "occurred")]
    [InlineData("order", "up", "newest")]
    [InlineData("after", "x", "first page")]
    public void A_Value_That_Means_Nothing_Is_Named_And_Left_Out(string parameter, string value, string says)
    {
        var reading = FilterQuery.Read([new(parameter, value)]);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((parameter, value), (problem.Parameter, problem.Value));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.Equal(TimelineFilter.All, reading.Filter);
    }

    [Fact]
    public void Of_A_List_That_Is_Too_Long_The_First_Values_Are_Read()
    {
        var reading = FilterQuery.Read([new("officials", string.Join(',', Enumerable.Range(1, 1_000))), new("publishers", string.Concat(Enumerable.Repeat("Dawn,", 1_000)))]);

        Assert.Equal(["officials", "publishers"], reading.Problems.Select(problem => problem.Parameter));
        Assert.Equal("21", reading.Problems[0].Value);
        Assert.Equal(Enumerable.Range(1, FilterQuery.MaxValues).Select(id => (long)id), reading.Filter.Officials.Included);
        Assert.Equal(["Dawn"], reading.Filter.Publishers.Included);
    }

    [Fact]
    public void A_List_Of_Wrong_Values_Is_Not_Answered_Value_By_Value() =>
        Assert.InRange(FilterQuery.Read([new("countries", string.Join(',', Enumerable.Range(1, 1_000)))]).Problems.Count, 1, FilterQuery.MaxValues + 1);

    [Theory]
    [InlineData("q", "army\0navy")]
    [InlineData("publishers", "Arab\u001bNews")]
    [InlineData("officials", "1\u00852")]
    public void A_Text_With_Control_Signs_Is_Refused(string parameter, string value)
    {
        var reading = FilterQuery.Read([new(parameter, value)]);

        Assert.Equal((parameter, value), (Assert.Single(reading.Problems).Parameter, reading.Problems[0].Value));
        Assert.Equal(TimelineFilter.All, reading.Filter);
    }

    [Fact]
    public void A_Period_That_Ends_Before_It_Begins_Keeps_Its_Beginning()
    {
        var reading = FilterQuery.Read([new("from", "2025-06"), new("to", "2024")]);

        Assert.Equal("to", Assert.Single(reading.Problems).Parameter);
        Assert.Equal("2025-06", reading.Filter.From?.Text);
        Assert.Null(reading.Filter.To);
    }

    [Fact]
    public void Parameters_Repeated_Or_Joined_By_Commas_Say_The_Same() =>
        Assert.Equal(
            FilterQuery.Read([new("kinds", "visit,meeting")]).Filter,
            FilterQuery.Read([new("kinds", "visit"), new("kinds", " Meeting ")]).Filter);

    [Fact]
    public void Parameters_Of_The_Page_Itself_Are_Left_Alone() =>
        Assert.Empty(FilterQuery.Read([new("selected", "7"), new("theme", "dark")]).Problems);

    private static IEnumerable<KeyValuePair<string, string?>> Parsed(string query) =>
        query.Split('&').Select(part => part.Split('=', 2)).Select(part => new KeyValuePair<string, string?>(part[0], Uri.UnescapeDataString(part[1])));
}
