using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Tests.Values;

/// <summary>The rule by which values follow from claims, sentence by sentence.</summary>
public sealed class ValueRuleTests
{
    private static readonly ValueRule[] s_rules =
    [
        new("The status is that of the newest article", ClaimField.Status, "occurred", Article("2025-11-20", Visit("2025-11-23", EventStatus.Planned)), Article("2025-11-24", Visit("2025-11-23"))) { Because = "the status in the newest article" },
        new("The newest article also cancels", ClaimField.Status, "cancelled", Article("2025-11-20", Visit("2025-11-23", EventStatus.Planned)), Article("2025-11-21", Visit("2025-11-23", EventStatus.Cancelled))),
        new("Of articles of one day the status is the one that has it furthest", ClaimField.Status, "occurred", Article("2025-11-23", Visit("2025-11-23")), Article("2025-11-23", Visit("2025-11-23", EventStatus.Planned))),
        new("A status that all tell is told by all", ClaimField.Status, "occurred", Article("2025-11-24", Visit("2025-11-23")), Article("2025-11-25", Visit("2025-11-23"))) { Because = "told by both articles" },
        new("An agreement's stage is that of the newest article", ClaimField.Stage, "signed", Article("2025-05-01", Deal("proposed")), Article("2025-06-01", Deal("signed"))) { Because = "the stage in the newest article" },
        new("When the newest article tells no stage the last one told stands", ClaimField.Stage, "agreed", Article("2025-05-01", Deal("agreed")), Article("2025-06-01", Deal(null))),
        new("A single article gives the date", ClaimField.Date, "2025-11-23", Article("2025-11-24", Visit("2025-11-23"))) { Because = "told by the one article" },
        new("Of dates that fit the one that tells more stands", ClaimField.Date, "2025-11-23", Article("2025-11-24", Visit("2025-11")), Article("2025-11-25", Visit("2025-11-23"))) { Because = "of dates that fit each other the one that tells most, told by 1 of 2 articles" },
        new("The stay stands before one of its days", ClaimField.Date, "2025-11-22/2025-11-24", Article("2025-11-24", Visit("2025-11-23")), Article("2025-11-25", Visit("2025-11-22/2025-11-24"))),
        new("Of two vague dates what they have in common stands", ClaimField.Date, "[2025-08-08..2025-08-10]", Article("2025-08-24", Visit("[2025-08-08..2025-08-12]")), Article("2025-08-25", Visit("[2025-08-06..2025-08-10]"))) { Because = "what vague dates that fit each other have in common" },
        new("Dates that do not fit stand side by side and the field is disputed", ClaimField.Date, "[2025-11-22,2025-11-23]", Article("2025-11-24", Visit("2025-11-22")), Article("2025-11-25", Visit("2025-11-23"))) { IsDisputed = true, Because = "the articles name dates that do not fit each other; all of them stand" },
        new("What happened is dated by those who tell it as having happened", ClaimField.Date, "2025-11-22", Article("2025-11-10", Visit("2025-11-20", EventStatus.Planned)), Article("2025-11-24", Visit("2025-11-22"))),
        new("A plan is dated by the newest article that names a date", ClaimField.Date, "2025-12-05", Article("2025-11-10", Visit("2025-11-20", EventStatus.Planned)), Article("2025-11-12", Visit("2025-12-05", EventStatus.Planned)), Article("2025-11-13", Visit(null, EventStatus.Planned))) { Because = "the date in the newest article that names one, since plans are moved" },
        new("An undated event that is past was no later than its article", ClaimField.Date, "[..2025-11-24]", Article("2025-11-24", Visit(null))) { Because = "no article names a date, so only that it was no later than the article" },
        new("The host is the one that most articles tell, and disputed where they differ", ClaimField.Host, "BGD", Article("2025-11-24", Visit("2025-11-23", host: "QAT")), Article("2025-11-25", Visit("2025-11-23")), Article("2025-11-26", Visit("2025-11-23"))) { IsDisputed = true, Because = "told by 2 of 3 articles, more than any other value" },
        new("Of values told equally often the one told first stands", ClaimField.City, "Ankara", Article("2025-11-24", Talks("Ankara")), Article("2025-11-25", Talks("Istanbul"))) { IsDisputed = true, Because = "told by 1 of 2 articles, the first of values told as often" },
        new("Spellings of one value are one value", ClaimField.City, "İzmir", Article("2025-11-24", Talks("İzmir")), Article("2025-11-25", Talks("Izmir"))),
        new("The cities of a visit may be several and are not disputed", ClaimField.City, "Dhaka", Article("2025-11-24", Visit("2025-11-23")), Article("2025-11-25", Visit("2025-11-23", city: "Sylhet"))),
        new("A field that one article tells stands though the others are silent", ClaimField.Purpose, "talks on training", Article("2025-11-24", Visit("2025-11-23")), Article("2025-11-25", Visit("2025-11-23").Says(ClaimField.Purpose, "talks on training"))) { Because = "told by 1 of 2 articles" },
        new("The parties are those that any article names", ClaimField.Party, "BGD host, PAK visitor, TUR participant", Article("2025-11-24", Visit("2025-11-23")), Article("2025-11-25", Visit("2025-11-23").Party("TUR", PartyPart.Participant))) { Because = "all whom any article names (2 of 2 name some)" },
        new("A part that says something goes before participant", ClaimField.Party, "BGD host, PAK visitor", Article("2025-11-24", Visit("2025-11-23")), Article("2025-11-25", Of("BGD", "PAK")), Article("2025-11-26", Of("BGD", "PAK"))),
        new("Each official has the post that most articles give, in its fullest wording", ClaimField.Official, "visitor, Chief of the Naval Staff", Article("2025-11-24", Person("Naval Chief")), Article("2025-11-25", Person("Chief of the Naval Staff")), Article("2025-11-26", Person("Chief of Naval Staff"))),
        new("Topics are those that any article tells", ClaimField.Topic, "drones, training", Article("2025-11-24", Visit("2025-11-23").Says(ClaimField.Topic, "training")), Article("2025-11-25", Visit("2025-11-23").Says(ClaimField.Topic, "Drones"))),
        new("Subjects are those that any article tells", ClaimField.AgreementSubject, "education-and-training, exercises", Article("2025-11-24", Deal("signed").Says(ClaimField.AgreementSubject, "exercises")), Article("2025-11-25", Deal("signed").Says(ClaimField.AgreementSubject, "education-and-training"))),
        new("An agreement's type is the one told most", ClaimField.AgreementType, "memorandum", Article("2025-05-01", Deal("signed").Says(ClaimField.AgreementType, "treaty")), Article("2025-05-02", Deal("signed").Says(ClaimField.AgreementType, "memorandum")), Article("2025-05-03", Deal("signed").Says(ClaimField.AgreementType, "memorandum"))) { IsDisputed = true },
        new("What differs in the value of money is disputed", ClaimField.Value, "USD 5 million", Article("2025-05-01", Deal("signed").Says(ClaimField.Value, "USD 5 million")), Article("2025-05-02", Deal("signed").Says(ClaimField.Value, "USD 6 million"))) { IsDisputed = true },
        new("Two publishers are two sources", null, null, Article("2025-11-24", Visit("2025-11-23")) with { Publisher = "NDTV", Opening = "The chairman of the works led a delegation to the capital on Sunday and met the chief of the army at its headquarters there." }, Article("2025-11-25", Visit("2025-11-23")) with { Publisher = "Dawn", Opening = "The office of public relations announced late yesterday what both armies talked of at length." }) { Sources = 2 },
        new("Two articles of one agency are one source", null, null, Article("2025-11-24", Visit("2025-11-23")) with { Publisher = "NDTV", Agency = "ANI" }, Article("2025-11-25", Visit("2025-11-23")) with { Publisher = "Dawn", Agency = "ANI", Opening = "The office of public relations announced late yesterday what both armies talked of at length." }) { Sources = 1 },
    ];

    public static IEnumerable<TheoryDataRow<int>> Rules => s_rules.Select((rule, at) => new TheoryDataRow<int>(at) { TestDisplayName = rule.Says });

    [Theory, MemberData(nameof(Rules))]
    public void Values_Follow_From_Claims(int at)
    {
        var rule = s_rules[at];
        var articles = rule.Articles.Select((article, number) => StoredOf(article, number)).ToArray();
        var told = articles.SelectMany(stored => stored.Article.Reports.Select(report => new ToldReport(report, stored.Article.Published, new Dictionary<int, long>()))).ToArray();
        var values = ValuesFromClaims.Of(told);

        if (rule.Field is { } field)
        {
            Assert.Equal(rule.Value, TextOf(values, field));
            Assert.Equal(rule.IsDisputed, values.Disputed.Contains(field));
            if (rule.Because is { } because)
            {
                Assert.Equal(because, ValueReasons.Of(told, []).Single(reason => reason.Field == field).Because);
            }
        }

        if (rule.Sources is { } sources)
        {
            Assert.Equal(sources, Corroboration.Count([.. articles]));
        }
    }

    [Fact]
    public void The_Kind_Is_The_One_Told_Most_And_Of_Two_Told_As_Often_The_Visit_Knows_Who_Travelled()
    {
        Assert.Equal(EventKind.Visit, KindOf(Talks("Dhaka"), Visit("2025-11-23")));
        Assert.Equal(EventKind.Meeting, KindOf(Talks("Dhaka"), Visit("2025-11-23"), Talks("Dhaka")));
    }

    [Fact]
    public void The_Title_Is_That_Of_The_Surest_Report()
    {
        var told = Told(Visit("2025-11-23") with { Title = "A visit", Confidence = 0.6 }, Visit("2025-11-23") with { Title = "The visit of the chief", Confidence = 0.9 });

        Assert.Equal("The visit of the chief", ValuesFromClaims.Of(told).Title);
    }

    [Fact]
    public void What_A_Person_Decided_Stands_And_Is_The_Reason()
    {
        var decision = new Decision { Kind = RecordKind.Event, RecordId = 1, Field = RecordField.Date, Value = "2025-11-21", Reason = "the ministry's own site", By = "Rahim", At = new DateTimeOffset(2025, 12, 1, 9, 0, 0, TimeSpan.Zero) };
        var told = Told(Visit("2025-11-23"));

        Assert.Equal("2025-11-21", DecidedValues.Over(ValuesFromClaims.Of(told), [decision]).Date?.Text);
        Assert.Equal("decided by Rahim on 1 Dec 2025: the ministry's own site", ValueReasons.Of(told, [decision]).Single(reason => reason.Field == ClaimField.Date).Because);
    }

    private static EventKind KindOf(params ToldEvent[] events) => ValuesFromClaims.Of(Told(events)).Kind;

    private static ToldReport[] Told(params ToldEvent[] events) =>
        [.. events.Select((told, at) => StoredOf(Article("2025-11-24", told), at).Article.Reports[0]).Select(report => new ToldReport(report, null, new Dictionary<int, long>()))];

    private static string? TextOf(EventValues values, ClaimField field) => field switch
    {
        ClaimField.Party => string.Join(", ", values.Parties.OrderBy(party => party.Key).Select(party => $"{party.Key.Value} {Words.Of(party.Value)}")),
        ClaimField.Official => string.Join(", ", values.Officials.Values.Select(official => $"{Words.Of(official.Part)}, {official.Post}")),
        ClaimField.Topic => string.Join(", ", values.Topics.Order(StringComparer.Ordinal)),
        ClaimField.AgreementSubject => string.Join(", ", values.Subjects.Select(subject => Words.Of<AgreementSubject>(subject)).Order(StringComparer.Ordinal)),
        _ => ToldValue.Of(values, (RecordField)(int)field, ""),
    };

    private static (Article Article, string Text) StoredOf(ToldArticle source, int number)
    {
        var (text, extracted) = (source with { FileName = $"{number}.txt" }).Write();
        var article = StoredReports.ArticleOf(extracted, 1, 1, 1, null);
        foreach (var report in StoredReports.ReportsOf(article, extracted.Events, text, [.. extracted.Events.Select((_, at) => at + 1L)]))
        {
            article.Reports.Add(report);
            report.Officials.AddRange(report.Claims.Where(claim => claim.Field == ClaimField.Official).Select(claim => new NamedOfficial { ReportId = 0, Element = claim.Element, OfficialId = 1 }));
        }

        return (article, text);
    }

    private static ToldArticle Article(string published, ToldEvent told) => new("a.txt", published, told);

    private static ToldEvent Visit(string? date, EventStatus status = EventStatus.Occurred, string host = "BGD", string city = "Dhaka") =>
        ToldEvent.Visit(date, "PAK", host, city) with { Status = status };

    private static ToldEvent Of(params string[] parties) => ToldEvent.Of(EventKind.Visit, "2025-11-23", parties);

    private static ToldEvent Talks(string city) => ToldEvent.Of(EventKind.Meeting, "2025-11-23", "TUR", "QAT").Says(ClaimField.City, city);

    private static ToldEvent Deal(string? stage) => ToldEvent.Of(EventKind.Agreement, "2025-05-01", "TUR", "QAT").Says(ClaimField.Stage, stage);

    private static ToldEvent Person(string post) => Visit("2025-11-23").Official("Naveed Ashraf", "PAK", post, OfficialPart.Visitor);
}
