using System.Diagnostics;

namespace DefenceTies.Extraction.Tests.Speed;

/// <summary>Time and memory grow in step with the text, whatever it consists of.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class GrowthTests
{
    private const int Units = 40_000;
    private const int Times = 8;

    /// <summary>Eight times the text may take so many times as much: work that grows with the square takes 64 times as much.</summary>
    private const double MostTimesTheMemory = 1.5 * Times;
    private const double MostTimesTheTime = 3 * Times;

    /// <summary>Below this, the clock and the collector say more than the text does.</summary>
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(4);

    private static readonly TimeSpan s_megabyte = TimeSpan.FromSeconds(2);

    private const int Rounds = 5;

    public static TheoryData<string> Kinds => [.. GrowingTexts.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Eight_Times_The_Text_Takes_About_Eight_Times_The_Work(string kind)
    {
        var (small, large) = (GrowingTexts.Kinds[kind](Units), GrowingTexts.Kinds[kind](Units * Times));
        var (little, much) = (Measured.Worst, Measured.Worst);
        for (var round = 0; round < Rounds && (round == 0 || !IsInStep(little, much)); round++)
        {
            little = little.Least(Measured.Reading(small));
            much = much.Least(Measured.Reading(large));
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{kind}: {little} for {small.Length} units, {much} for {large.Length}");
        Assert.True(IsInStep(little, much), $"{kind}: {little} for {small.Length} units, but {much} for {large.Length}");
    }

    /// <summary>A promise in seconds says something only of optimised code on a quiet machine: <c>tests/load.sh speed</c> asks for it.</summary>
    [Theory(Explicit = true)]
    [InlineData("news")]
    [InlineData("news on one line")]
    [InlineData("news without full stops")]
    [InlineData("one article per line")]
    public void A_Megabyte_Is_Read_In_Two_Seconds(string kind)
    {
        var text = GrowingTexts.Kinds[kind](1_000_000);
        var measured = Measured.Worst;
        for (var round = 0; round < Rounds && measured.Time >= s_megabyte; round++)
        {
            measured = measured.Least(Measured.Reading(text));
        }

        Assert.True(measured.Time < s_megabyte, $"{kind}: {measured} for {text.Length} units");
    }

    private static bool IsInStep(Measured little, Measured much) =>
        much.Bytes <= little.Bytes * MostTimesTheMemory
        && much.Time <= MostTimesTheTime * (little.Time > s_shortest ? little.Time : s_shortest);

    /// <summary>What reading a text took.</summary>
    private readonly record struct Measured(TimeSpan Time, long Bytes)
    {
        internal static Measured Worst { get; } = new(TimeSpan.MaxValue, long.MaxValue);

        /// <summary>The allocated bytes are the same on a loaded machine; of the times, the least is the one that others disturbed least.</summary>
        internal static Measured Reading(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            _ = Newsroom.Extractor.Extract(text);
            return new Measured(clock.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        internal Measured Least(Measured other) => new(Time < other.Time ? Time : other.Time, Math.Min(Bytes, other.Bytes));

        public override string ToString() => FormattableString.Invariant($"{Time.TotalMilliseconds:F0} ms and {Bytes / 1000} kB");
    }
}
