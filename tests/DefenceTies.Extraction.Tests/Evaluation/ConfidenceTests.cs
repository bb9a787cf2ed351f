using System.Globalization;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Events;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>Whether a confidence is worth its number, and how its weights are measured.</summary>
public sealed class ConfidenceTests
{
    /// <summary>The last text of <c>world</c> that weights may be fitted on; those after it are for the check alone.</summary>
    private const string LastFitted = "w034.txt";

    private const int Parts = 10;

    /// <summary>Floors for <c>dev</c>, a little below what <c>tests/corpus/README.md</c> tells; raise them when the figures rise.</summary>
    private const double LeastShare = 0.27;

    private const double LeastRight = 0.9;

    private static readonly string s_weights = Path.GetFullPath(Path.Combine(Corpus.Root, "..", "..", "src", "DefenceTies.Extraction", "Knowledge", "Wording", Confidence.FileName));

    [Fact]
    public async Task What_Is_Certain_Is_Right()
    {
        var events = await ReadAsync("dev");
        var (share, right) = Reliability.OfCertain(Told(events));

        Assert.True(share >= LeastShare, string.Create(CultureInfo.InvariantCulture, $"{share:P1} of the events are certain"));
        Assert.True(right >= LeastRight, string.Create(CultureInfo.InvariantCulture, $"{right:P1} of the certain events are right"));
    }

    /// <summary>Of all events of the texts that the weights were calibrated on, as many are right as the confidences promise on average.</summary>
    [Fact]
    public async Task As_Many_Are_Right_As_Promised()
    {
        var events = await ReadAsync("dev");
        var output = TestContext.Current.TestOutputHelper!;
        output.WriteLine(Reliability.Table("dev", Told(events)));
        output.WriteLine(Reliability.Table("world, fitted", Told(await ReadAsync("world", IsFitted))));
        output.WriteLine(Reliability.Table("world, held out", Told(await ReadAsync("world", file => !IsFitted(file)))));

        Assert.Equal(events.Average(found => found.IsRight ? 1 : 0), events.Average(found => found.Confidence), 0.05);
    }

    [Fact]
    public void A_Weight_That_Is_No_Number_Is_Refused()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, Confidence.FileName), "sign\tweight\tmeans\nexercise\tmuch\tan exercise\n");

            Assert.Contains("no number", Assert.Throws<KnowledgeException>(() => Knowledge.Load(folder.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes the weights anew. The cross-check fits nine tenths of the texts and foretells the last, ten times.</summary>
    [Fact(Explicit = true)]
    public async Task Fit()
    {
        var events = await FittedAsync();
        var files = events.Select(found => found.File).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => pair.Index % Parts);
        var foretold = Enumerable.Range(0, Parts).SelectMany(part =>
        {
            var weights = LogisticFit.Fit([.. events.Where(found => files[found.File] != part)]);
            return events.Where(found => files[found.File] == part).Select(found => (Math.Round(LogisticFit.Likelihood(weights, found), 2), found.IsRight));
        });
        TestContext.Current.TestOutputHelper!.WriteLine(Reliability.Table("cross-check", foretold));

        var fitted = LogisticFit.Calibrate(LogisticFit.Fit(events), await ReadAsync("dev"));
        var note = string.Create(CultureInfo.InvariantCulture, $"# Fitted on {TimeProvider.System.GetUtcNow():yyyy-MM-dd} on {events.Count} events of {files.Count} texts: dev, and world up to {LastFitted}; calibrated on dev.");
        var cancelled = TestContext.Current.CancellationToken;
        var lines = await File.ReadAllLinesAsync(s_weights, cancelled);
        await File.WriteAllLinesAsync(s_weights, lines.Select(line => line.StartsWith("# Fitted", StringComparison.Ordinal) ? note : Weighed(line, fitted)), cancelled);
    }

    private static string Weighed(string line, double[] weights) =>
        line.Split('\t') is [var sign, _, var means] && Words.TryRead<ConfidenceSign>(sign, out var known)
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}\t{weights[(int)known]:F2}\t{means}")
            : line;

    private static bool IsFitted(string file) => string.CompareOrdinal(file, LastFitted) <= 0;

    private static async Task<IReadOnlyList<JudgedEvent>> FittedAsync() => [.. await ReadAsync("dev"), .. await ReadAsync("world", IsFitted)];

    private static Task<IReadOnlyList<JudgedEvent>> ReadAsync(string collection, Func<string, bool>? isMeant = null) =>
        JudgedEvent.ReadAsync(collection, isMeant ?? (_ => true), TestContext.Current.CancellationToken);

    private static IEnumerable<(double Confidence, bool IsRight)> Told(IEnumerable<JudgedEvent> events) => events.Select(found => (found.Confidence, found.IsRight));
}
