using System.Diagnostics;
using System.Globalization;
using DefenceTies.Extraction;
using DefenceTies.Register;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Benchmarks;

/// <summary>
/// <c>import COUNT</c>: imports that many articles into an empty SQLite register and prints time, memory and commands.
/// The processor's time is printed beside the clock's, since other programs move only the latter.
/// </summary>
internal static class ImportMeasure
{
    private const int DefaultCount = 2_000;

    internal static async Task<int> RunAsync(string[] args)
    {
        var count = args is [var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultCount;
        var folder = Directory.CreateTempSubdirectory("defenceties-import-").FullName;
        try
        {
            var knowledge = Knowledge.Load(null);
            var articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
            await new ImportArticles(knowledge).WriteAsync(articles, count);
            await using var services = new ServiceCollection()
                .AddLogging()
                .AddSingleton(knowledge)
                .Configure<RegisterOptions>(options => options.ConnectionString = $"Data Source={Path.Combine(folder, "register.db")}")
                .AddRegister()
                .BuildServiceProvider();
            await services.GetRequiredService<PrepareRegister>().ExecuteAsync(CancellationToken.None);
            var alone = Extract(services.GetRequiredService<ArticleExtractor>(), articles);
            Console.WriteLine($"extraction alone: {alone / count * 1000:0.0} ms of processor a file");
            await MeasureAsync("import", count, services, articles);
            await MeasureAsync("import again", count, services, articles);
            Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB, register {new FileInfo(Path.Combine(folder, "register.db")).Length / 1e6:0} MB");
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    // Its share of an import does not change with the machine's load.
    private static double Extract(ArticleExtractor extractor, string articles)
    {
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var file in Directory.EnumerateFiles(articles))
        {
            extractor.Extract(File.ReadAllText(file));
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds;
    }

    private static async Task MeasureAsync(string what, int count, ServiceProvider services, string articles)
    {
        using var commands = new CommandCounter();
        var (clock, processor) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var last = TimeSpan.Zero;
        var report = await services.GetRequiredService<ImportSources>().ExecuteAsync([articles], new EveryThousand(done =>
        {
            Console.WriteLine($"  {done}: {1000 / (clock.Elapsed - last).TotalSeconds:0} files a second");
            last = clock.Elapsed;
        }), CancellationToken.None);
        var (seconds, used) = (clock.Elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds);
        Console.WriteLine(
            $"{what}: {count} files in {seconds:0.0} s ({count / seconds:0} a second), {used:0.0} s of processor ({used / count * 1000:0.0} ms a file), {(double)commands.Count / count:0.0} commands a file; " +
            $"{report.Added} events added, {report.Merged} reports merged, {report.Unchanged} files unchanged, {report.Failed} failed");
    }

    private sealed class EveryThousand(Action<int> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done % 1_000 == 0)
            {
                tell(value.Done);
            }
        }
    }

    /// <summary>Counts the commands that EF sends.</summary>
    private sealed class CommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _subscriptions = [];
        private long _count;

        internal CommandCounter() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        internal long Count => _count;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value) => Interlocked.Increment(ref _count);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
