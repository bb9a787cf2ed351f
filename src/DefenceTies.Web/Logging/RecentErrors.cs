namespace DefenceTies.Web.Logging;

/// <summary>Remembers the last errors of this process, as many as fit: the log's file has them all.</summary>
/// <param name="time">The clock.</param>
public sealed class RecentErrors(TimeProvider time) : ILoggerProvider
{
    /// <summary>How many are remembered.</summary>
    public const int Most = 100;

    private const int LongestText = 500;
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(1);

    private readonly Lock _turn = new();
    private readonly Queue<RecentError> _errors = new();

    /// <summary>Those of the last day, newest first.</summary>
    public IReadOnlyList<RecentError> OfLastDay()
    {
        var since = time.GetUtcNow() - s_remembered;
        lock (_turn)
        {
            return [.. _errors.Where(error => error.At >= since).Reverse()];
        }
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new ErrorLog(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Add(string source, string message, Exception? failure)
    {
        var error = new RecentError(time.GetUtcNow(), source, Shortened(message), failure is null ? null : Shortened($"{failure.GetType().Name}: {failure.GetBaseException().Message}"));
        lock (_turn)
        {
            _errors.Enqueue(error);
            if (_errors.Count > Most)
            {
                _errors.Dequeue();
            }
        }
    }

    private static string Shortened(string text) => text.Length <= LongestText ? text : $"{text[..LongestText]} …";

    private sealed class ErrorLog(RecentErrors errors, string source) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is LogLevel.Error or LogLevel.Critical;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                errors.Add(source, formatter(state, exception), exception);
            }
        }
    }
}
