using DefenceTies.Register.Editing;
using DefenceTies.Register.Import;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Import;

/// <summary>
/// Previews and runs imports in the background, one at a time, for whoever looks: every admin sees the same, and it goes on
/// when the page is closed. It stops after the file at work when the site does.
/// </summary>
/// <param name="import">Imports.</param>
/// <param name="preview">Tells what an import would do.</param>
/// <param name="lifetime">Tells when the site stops.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Where a failure is told.</param>
public sealed partial class ImportDesk(ImportSources import, PreviewImport preview, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<ImportDesk> log) : IDisposable
{
    private readonly Lock _turn = new();
    private CancellationTokenSource? _stop;

    /// <summary>Told after every change of <see cref="Current"/>, from any thread.</summary>
    public event Action? Changed;

    /// <summary>What is being done, or was done last; none since the site began.</summary>
    public ImportTask? Current { get; private set; }

    /// <summary>Begins to tell what an import would do.</summary>
    /// <returns>Whether it began; not while something else is at work.</returns>
    public bool TryPreview(ImportFiles files, Editor by) => TryBegin(files, by, isPreview: true, async (task, token) =>
        {
            var told = await preview.ExecuteAsync([files.Folder], Watching(), token);
            return task() with { Preview = told, Problem = ProblemOf(told.Report) };
        });

    /// <summary>Begins to import.</summary>
    /// <returns>Whether it began; not while something else is at work.</returns>
    public bool TryImport(ImportFiles files, Editor by) => TryBegin(files, by, isPreview: false, async (task, token) =>
        {
            var report = await import.ExecuteAsync([files.Folder], new ImportAuthor(by.UserId, by.Name), Watching(), token);
            return task() with { Report = report, Problem = ProblemOf(report) };
        });

    /// <summary>Stops what is at work after the file that it is at.</summary>
    public void Stop()
    {
        lock (_turn)
        {
            if (Current is not { IsEnded: false } running)
            {
                return;
            }

            Current = running with { IsStopping = true };
            _stop?.Cancel();
        }

        Changed?.Invoke();
    }

    /// <inheritdoc/>
    public void Dispose() => _stop?.Dispose();

    private bool TryBegin(ImportFiles files, Editor by, bool isPreview, Func<Func<ImportTask>, CancellationToken, Task<ImportTask>> work)
    {
        CancellationTokenSource stop;
        lock (_turn)
        {
            if (Current is { IsEnded: false })
            {
                return false;
            }

            _stop?.Dispose();
            _stop = stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
            Current = new ImportTask(files, isPreview, by.Name, time.GetUtcNow());
        }

        Changed?.Invoke();
        _ = Task.Run(() => WorkAsync(work, stop.Token), CancellationToken.None);
        return true;
    }

    private async Task WorkAsync(Func<Func<ImportTask>, CancellationToken, Task<ImportTask>> work, CancellationToken token)
    {
        ImportTask ended;
        try
        {
            ended = await work(() => Current!, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            ended = Current! with { Problem = "Stopped before it began." };
        }
        catch (Exception failure) when (StoreFailure.Is(failure) || failure is IOException or UnauthorizedAccessException)
        {
            Log.Broke(log, failure);
            ended = Current! with { Problem = StoreFailure.Explain(failure) };
        }

        lock (_turn)
        {
            Current = ended with { IsEnded = true };
        }

        Changed?.Invoke();
    }

    private Progress Watching() => new(progress =>
    {
        lock (_turn)
        {
            Current = Current!.With(progress);
        }

        Changed?.Invoke();
    });

    private static string? ProblemOf(ImportReport report) =>
        report.Outcome == ImportOutcome.AnotherWasRunning ? UndoLines.AnotherIsRunning : null;

    // Told at once, on the importing thread, so that no report of a file comes after the end.
    private sealed class Progress(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "An import asked for on the site broke off")]
        public static partial void Broke(ILogger logger, Exception failure);
    }
}
