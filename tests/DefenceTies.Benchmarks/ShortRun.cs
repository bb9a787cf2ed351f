using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace DefenceTies.Benchmarks;

/// <summary>
/// How everything is measured: in this process, so that nothing is restored or built beside the program; long enough to
/// trust the first two figures, short enough to run before every merge. Reports go to the folder for temporary files.
/// </summary>
internal sealed class ShortRun : ManualConfig
{
    private const int Warmups = 10;
    private const int Iterations = 10;
    private const double IterationMilliseconds = 400;

    internal ShortRun()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(Warmups)
            .WithIterationCount(Iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Median, StatisticColumn.Min, StatisticColumn.OperationsPerSecond);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        WithOptions(ConfigOptions.JoinSummary);
        WithArtifactsPath(Path.Combine(Path.GetTempPath(), "defenceties-benchmarks"));
    }
}
