using System.Globalization;
using DefenceTies.Extraction.Reading;
using DefenceTies.Extraction.Tests.Evaluation;

namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>
/// Spoilt texts by the thousand. <c>DEFENCETIES_FUZZ_TEXTS</c> says how many; <c>DEFENCETIES_FUZZ_FIRST</c> which number comes first, so that a failure is repeated
/// by its number and a count of 1.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualTexts = 2_000;
    private const int TextsPerFile = 10;

    private static readonly TextMutator s_mutator = new(Corpus.Texts());

    [Fact]
    public void No_Spoilt_Text_Makes_It_Throw_Point_Outside_The_Text_Or_Take_Long() =>
        AssertReads(Texts, text => (text.Text, Newsroom.Extractor.Extract(text.Text)));

    [Fact]
    public void No_Spoilt_File_Makes_It_Throw_Point_Outside_The_Text_Or_Take_Long() =>
        AssertReads(Texts / TextsPerFile, text =>
        {
            var (name, bytes) = SpoiltFile.Of(text);
            return SourceReader.Read(name, bytes).Source is { } source ? (source.Text, Newsroom.Extractor.Extract(source.Text)) : ("", []);
        });

    [Fact]
    public void The_Same_Number_Always_Makes_The_Same_Text_And_Others_Make_Others()
    {
        var texts = Enumerable.Range(0, 200).Select(s_mutator.Make).ToList();

        Assert.Equal(texts, Enumerable.Range(0, 200).Select(new TextMutator(Corpus.Texts()).Make));
        Assert.InRange(texts.DistinctBy(text => text.Text).Count(), 190, 200);
    }

    [Fact]
    public void What_Throws_Is_Reported_By_Its_Number()
    {
        var throwing = new FuzzRun(s_mutator, _ => throw new FormatException("No such text."));
        throwing.Read(7, 1, TestContext.Current.CancellationToken);

        Assert.StartsWith("text 7 (", Assert.Single(throwing.Failures), StringComparison.Ordinal);
        Assert.Contains("No such text.", throwing.Failures.Single(), StringComparison.Ordinal);
    }

    private static int Texts => Setting("DEFENCETIES_FUZZ_TEXTS", UsualTexts);

    private static void AssertReads(int count, Func<MutatedText, (string Text, IReadOnlyList<ExtractedArticle> Articles)> read)
    {
        var run = new FuzzRun(s_mutator, read);

        run.Read(Setting("DEFENCETIES_FUZZ_FIRST", 0), Math.Max(1, count), TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(run.Summary);
        Assert.True(run.Failures.Count == 0, string.Join('\n', run.Failures));
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
