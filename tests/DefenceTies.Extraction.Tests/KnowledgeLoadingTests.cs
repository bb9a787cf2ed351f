namespace DefenceTies.Extraction.Tests;

public sealed class KnowledgeLoadingTests : IDisposable
{
    private const string Examples = """
          matches:
            - {text: "Kenyan Defence Minister Joseph Otieno dropped by in Cairo."}
            - {text: "Indian Navy Chief Admiral Raj Menon dropped by in Tokyo."}
          rejects:
            - "The price dropped by a tenth."
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("defenceties-knowledge-").FullName;

    [Fact]
    public void The_World_Is_There_For_The_Register()
    {
        Assert.Equal(249, Newsroom.Knowledge.Countries.Count(country => country.Numeric is not null));
        Assert.Contains(Newsroom.Knowledge.Cities, city => city is { Name: "Karachi", Country.Value: "PAK" });
        Assert.Matches("^[0-9a-f]{64}$", Newsroom.Knowledge.Hash);
    }

    [Fact]
    public void A_Folder_Adds_Rows_And_Takes_The_Place_Of_Others_By_Id()
    {
        Write("organisations.tsv", "id\tname\tcountry\tkind\taliases\nsample-works\tSample Works\tKEN\tfirm\tSWK\nbida\tBangladesh Board of Samples\tBGD\tagency\t");
        var knowledge = Knowledge.Load(_folder);

        Assert.Contains(knowledge.Organisations, organisation => organisation.Name == "Sample Works");
        Assert.Equal("Bangladesh Board of Samples", knowledge.Organisations.Single(organisation => organisation.Id == "bida").Name);
        Assert.NotEqual(Newsroom.Knowledge.Hash, knowledge.Hash);
    }

    [Fact]
    public void A_Rule_Tells_Why_It_Is_One()
    {
        Assert.All(Newsroom.Knowledge.Rules, rule => Assert.Equal(rule.Why, Newsroom.Knowledge.WhyOf(rule.Id)));
        Assert.Null(Newsroom.Knowledge.WhyOf("no.such-rule"));
    }

    [Fact]
    public void A_Folder_Adds_Rules_That_Find_Events()
    {
        Write("visits.yaml", $"- id: visit.drops-by\n  kind: visit\n  pattern: \"{{visitor:side}} dropped by in {{place}}\"\n  takes: {{visitor: visitor, place: place}}\n  why: A colloquial way to tell of a visit.\n{Examples}");
        var extractor = new ArticleExtractor(Knowledge.Load(_folder));
        var article = Assert.Single(extractor.Extract("date 2025-07-09 Kenyan Defence Minister Joseph Otieno dropped by in Cairo on Monday."));

        Assert.Equal("visit.drops-by", Assert.Single(article.Events).Rule);
    }

    [Theory]
    [InlineData("visits.yaml", "- id: v\n  kind: visit\n  pattern: \"{visitor:side} {no-such-set} {place}\"", 3, "neither a slot nor a word set")]
    [InlineData("visits.yaml", "- id: v\n  kind: visit\n  colour: red", 3, "the key 'colour' is unknown")]
    [InlineData("visits.yaml", "- id: v\n  kind: trip\n  pattern: \"went\"", 2, "'trip' is none of")]
    [InlineData("visits.yaml", "- id: v\n  kind: visit\n  pattern: \"{visitor:side} {place}\"", 3, "a word or a word set to be found by")]
    [InlineData("visits.yaml", "- id: v\n  kind: visit\n  pattern: \"{visitor:side} (went\"", 3, "not closed")]
    [InlineData("visits.yaml", "- id: v\n  kind: visit\n  pattern: \"{visitor:side} went\"\n  takes: {host: host}", 4, "no slot 'host'")]
    [InlineData("visits.yaml", "- id: v\n  kind: visit\n  pattern: \"{visitor:side} went\"\n  takes: {visitor: traveller}", 4, "no field")]
    [InlineData("visits.yaml", "- id: v\n  kind: visit\n  pattern: \"{visitor:side} went\"\n  takes: {visitor: visitor}\n  why: So.\n  rejects: [No.]", 1, "at least 2 sentences")]
    [InlineData("visits.yaml", "- [", 2, "")]
    [InlineData("word-sets.yaml", "hen: [\"{egg}\"]\negg: [\"{hen}\"]", 1, "contains itself")]
    [InlineData("word-sets.yaml", "hen: [\"{nobody}\"]", 1, "the set 'nobody' is unknown")]
    [InlineData("word-sets.yaml", "hen: [a]\nhen: [b]", 2, "")]
    [InlineData("status-words.yaml", "- id: s\n  words: [perhaps]\n  status: unsure\n  where: before\n  why: So.", 3, "'unsure' is none of")]
    [InlineData("countries.tsv", "code\tname\tkind\tcapital\tdemonyms\taliases\tformer\tnumeric\nXKX\tKenya\tcountry\t\t\t\t\t", 2, "belongs to KEN")]
    [InlineData("countries.tsv", "code\tname\nXKX\tKosovo", 1, "is missing")]
    [InlineData("provinces.tsv", "name\tcountry\taliases\nUpper Sample\tUSA\tTexas", 2, "stands for 'Texas' already")]
    [InlineData("cities.tsv", "name\tcountry\tlatitude\tlongitude\taliases\tweight\nNowhere\tKEN\t99\t0\t\t1", 2, "no latitude")]
    [InlineData("ranks.tsv", "id\tforms\tservice\tlevel\na\tA\tarmy\t1\na\tA\tarmy\t1", 3, "stands twice")]
    [InlineData("publishers.tsv", "name\tkind\taliases\thosts\nNew Sheet\tpaper\t\t\n", 2, "neither agency nor outlet")]
    [InlineData("publishers.tsv", "name\tkind\taliases\thosts\tcountry\nNew Sheet\toutlet\tNDTV\t\tIND\n", 2, "belongs to NDTV already")]
    [InlineData("page-words.tsv", "kind\twords\tvalue\nmonth\tFoo\t13\n", 2, "is no month")]
    [InlineData("furniture.tsv", "where\twords\twhy\npattern\t(?=x)y\tso", 2, "no expression that can be used")]
    [InlineData("nonsense.tsv", "a\tb", 1, "no file of knowledge is called")]
    public void What_Cannot_Be_Used_Is_Refused_With_File_Line_And_Reason(string file, string text, int line, string reason)
    {
        Write(file, text);
        var refused = Assert.Throws<KnowledgeException>(() => Knowledge.Load(_folder));

        Assert.EndsWith(file, refused.File, StringComparison.Ordinal);
        Assert.Equal(line, refused.Line);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.Equal($"{refused.File}:{refused.Line}: {refused.Reason}", refused.Message);
    }

    [Fact]
    public void A_Rule_That_Stands_Twice_Is_Refused()
    {
        var rule = $"- id: visit.drops-by\n  kind: visit\n  pattern: \"{{visitor:side}} dropped by\"\n  takes: {{visitor: visitor}}\n  why: So.\n{Examples}\n";
        Write("visits.yaml", rule + rule);

        Assert.Contains("stands in", Assert.Throws<KnowledgeException>(() => Knowledge.Load(_folder)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Missing_Folder_Is_Refused() =>
        Assert.Throws<KnowledgeException>(() => Knowledge.Load(Path.Combine(_folder, "missing")));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);
}
