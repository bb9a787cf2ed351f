using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>Reads many spoilt texts and keeps what went wrong.</summary>
/// <param name="mutator">Makes the texts.</param>
/// <param name="read">Reads one: the text that was read in the end, and what was found in it.</param>
internal sealed class FuzzRun(TextMutator mutator, Func<MutatedText, (string Text, IReadOnlyList<ExtractedArticle> Articles)> read)
{
    /// <summary>At most so many threads, since the machine is shared.</summary>
    private const int Threads = 2;
    private const int MostFailures = 20;
    private const int Attempts = 3;
    private const int LinesOfTrace = 6;

    /// <summary>
    /// Far above what any text takes on a loaded machine, far below what a megabyte or a line of 60 KB takes once time grows with the square of its length.
    /// </summary>
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_perKilobyte = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentQueue<string> _failures = [];
    private readonly ConcurrentQueue<int> _slow = [];
    private long _units;
    private int _events;
    private int _tried;

    /// <summary>What went wrong, a line each: the text's number, how it was made, and the fault.</summary>
    internal IReadOnlyCollection<string> Failures => _failures;

    /// <summary>How much was tried, in a line.</summary>
    internal string Summary => string.Create(CultureInfo.InvariantCulture, $"{_tried} texts tried, {_units} units, {_events} events found in them, {_failures.Count} failures");

    /// <summary>Reads the texts of a run of numbers.</summary>
    internal void Read(int first, int count, CancellationToken cancellationToken)
    {
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken }, (number, loop) =>
        {
            foreach (var fault in Faults(mutator.Make(number)))
            {
                _failures.Enqueue(fault);
            }

            if (_failures.Count > MostFailures)
            {
                loop.Stop();
            }
        });
        foreach (var fault in _slow.Order().Take(MostFailures).Select(mutator.Make).SelectMany(TimeFaults))
        {
            _failures.Enqueue(fault);
        }
    }

    private IEnumerable<string> Faults(MutatedText text)
    {
        Interlocked.Increment(ref _tried);
        Interlocked.Add(ref _units, text.Text.Length);
        IReadOnlyList<string> faults;
        try
        {
            var clock = Stopwatch.StartNew();
            var (decoded, articles) = read(text);
            var elapsed = clock.Elapsed;
            Interlocked.Add(ref _events, articles.Sum(article => article.Events.Count));
            _ = JsonSerializer.Serialize(FileOutput.Of("text", articles), OutputJson.Options);
            faults = [.. ResultCheck.Faults(decoded, articles)];
            if (elapsed > MostFor(text))
            {
                _slow.Enqueue(text.Number);
            }
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            faults = [string.Join('\n', thrown.ToString().Split('\n').Take(LinesOfTrace))];
        }

        return faults.Select(fault => Told(text, fault));
    }

    /// <summary>A text that took too long is read again once the others are done, since other work may have held the processor.</summary>
    private IEnumerable<string> TimeFaults(MutatedText text)
    {
        var (most, least) = (MostFor(text), TimeSpan.MaxValue);
        for (var attempt = 0; attempt < Attempts && least > most; attempt++)
        {
            var clock = Stopwatch.StartNew();
            read(text);
            least = clock.Elapsed < least ? clock.Elapsed : least;
        }

        return least > most ? [Told(text, string.Create(CultureInfo.InvariantCulture, $"took {least.TotalSeconds:F2} s, more than {most.TotalSeconds:F2} s"))] : [];
    }

    private static TimeSpan MostFor(MutatedText text) => s_least + (s_perKilobyte * (text.Text.Length / 1000.0));

    private static string Told(MutatedText text, string fault) => $"text {text.Number} ({text.How}; {text.Text.Length} units): {fault}";
}
