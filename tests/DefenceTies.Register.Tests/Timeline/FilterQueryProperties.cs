using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Timeline;
using FsCheck;
using FsCheck.Fluent;

namespace DefenceTies.Register.Tests.Timeline;

public sealed class FilterQueryProperties
{
    private static readonly string[] s_parameters =
    [
        "q", "kinds", "countries", "match", "from", "to", "period", "officials", "organisations", "status", "topics", "publishers",
        "review", "host", "from-country", "to-country", "undated", "order", "after", "before", "zoom", "view",
    ];

    [Fact]
    public void Every_Filter_Comes_Back_From_Its_Query_String_As_It_Was() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Filters().ToArbitrary(), filter =>
        {
            var reading = FilterQuery.Read(Parsed(FilterQuery.Write(filter)));
            return reading.Problems.Count == 0 && reading.Filter == filter && UnknownParameters.In(Parsed(FilterQuery.Write(filter))).Count == 0;
        }));

    [Fact]
    public void Every_Query_String_Is_Read_Or_Names_What_Is_Wrong_And_What_Was_Read_Comes_Back() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(Queries().ToArbitrary(), query =>
        {
            var reading = FilterQuery.Read(query);
            var again = FilterQuery.Read(Parsed(FilterQuery.Write(reading.Filter)));
            return reading.Problems.All(problem => s_parameters.Contains(problem.Parameter) && problem.Message.EndsWith('.'))
                && again.Problems.Count == 0 && again.Filter == reading.Filter;
        }));

    [Fact]
    public void A_Single_Value_Is_Either_In_The_Filter_Or_In_A_Problem() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(Gen.Elements(s_parameters).ToArbitrary(), Values().ToArbitrary(), (parameter, value) =>
        {
            var reading = FilterQuery.Read([KeyValuePair.Create<string, string?>(parameter, value)]);
            var isUsual = FilterQuery.Write(reading.Filter).Length == 0;
            return !isUsual || reading.Problems.Count > 0 || IsNothing(value) || value.Trim().ToLowerInvariant() is "all" or "possible" or "newest" or "with" or "list";
        }));

    private static bool IsNothing(string value) => value.All(sign => char.IsWhiteSpace(sign) || sign is ',' or '-' or '\\');

    private static Gen<TimelineFilter> Filters() =>
        from text in Gen.OneOf(Gen.Constant<string?>(null), Names().Select(name => (string?)name))
        from kinds in Choices(Gen.Elements(Enum.GetValues<EventKind>()))
        from countries in Choices(Codes())
        from any in Gen.Elements(true, false)
        from statuses in Choices(Gen.Elements(Enum.GetValues<EventStatus>()))
        from officials in Choices(Gen.Choose(1, 1_000_000).Select(id => (long)id))
        from organisations in Choices(Gen.Choose(1, 1_000_000).Select(id => (long)id))
        from topics in Choices(Names().Select(name => name.ToLowerInvariant()))
        from hosts in Choices(Codes())
        from visitors in Choices(Codes())
        from visited in Choices(Codes())
        from undated in Gen.Elements(Enum.GetValues<UndatedEvents>())
        from publishers in Choices(Names())
        from reviews in Choices(Gen.Elements(Enum.GetValues<ReviewState>()))
        from bounds in Gen.Elements<(string?, string?)>((null, null), ("2025", null), (null, "2025-03"), ("2024-02-29", "2025"), ("2023-05/2023-06", "2024"))
        from certain in Gen.Elements(true, false)
        from oldest in Gen.Elements(true, false)
        from zoom in Gen.Elements<DensityUnit?>(null, DensityUnit.Day, DensityUnit.Month, DensityUnit.Year, DensityUnit.Decade)
        from view in Gen.Elements(Enum.GetValues<ListForm>())
        from keys in Gen.Elements<(string?, string?)>((null, null), ("202511026.42", null), (null, "0.7"))
        select new TimelineFilter
        {
            Text = text,
            Kinds = kinds,
            Countries = countries,
            MatchAnyCountry = any,
            Statuses = statuses,
            Officials = officials,
            Organisations = organisations,
            Topics = topics,
            Hosts = hosts,
            Visitors = visitors,
            Visited = visited,
            Undated = undated,
            Publishers = publishers,
            Reviews = reviews,
            From = DateOf(bounds.Item1),
            To = DateOf(bounds.Item2),
            CertainlyInPeriod = certain,
            OldestFirst = oldest,
            Zoom = zoom,
            View = view,
            After = keys.Item1,
            Before = keys.Item2,
        };

    private static Gen<List<KeyValuePair<string, string?>>> Queries() =>
        Gen.ListOf(from parameter in Gen.Elements(s_parameters.Append("selected").ToArray()) from value in Values() select KeyValuePair.Create<string, string?>(parameter, value))
            .Select(list => list.ToList());

    private static Gen<string> Values() => Gen.OneOf(
        Gen.Elements("visit,-transfer", "BGD,-PAK", "any", "certain", "2025", "2025-13", "2024-02/..", "7,-9", "only", "without", "table", "month", "oldest", "0.7", "-", "--", ",", "\\", "💥", "\0", "a\ud800b", new string('x', 300)),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

    private static Gen<string> Names() =>
        ArbMap.Default.GeneratorFor<NonEmptyString>().Select(text => text.Get.Trim()).Where(text => text.Length is > 0 and <= FilterQuery.MaxText && !text.Any(char.IsControl) && text == Domain.Text.Folding.WellFormed(text));

    private static Gen<CountryCode> Codes() => Gen.Elements("BGD", "PAK", "EU", "NATO", "TUR").Select(CountryCode.Parse);

    private static Gen<Choice<T>> Choices<T>(Gen<T> values) =>
        from all in Gen.ListOf(values).Resize(5)
        from cut in Gen.Choose(0, 5)
        select Chosen([.. all.Distinct()], cut);

    private static Choice<T> Chosen<T>(T[] values, int cut) =>
        values.Length == 0 ? Choice<T>.Any : new Choice<T>([.. values.Take(cut)], [.. values.Skip(cut)]);

    private static EdtfDate? DateOf(string? text) => text is null ? null : EdtfDate.Parse(text);

    private static IEnumerable<KeyValuePair<string, string?>> Parsed(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Select(part => KeyValuePair.Create<string, string?>(part[0], Uri.UnescapeDataString(part[1])));
}
