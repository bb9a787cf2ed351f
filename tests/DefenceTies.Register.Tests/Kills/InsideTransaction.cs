using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DefenceTies.Register.Tests.Kills;

/// <summary>
/// Counts the commands that were carried out inside a transaction, and lets the process stand still, its transaction
/// open, after one of them.
/// </summary>
internal sealed class InsideTransaction : DbCommandInterceptor
{
    private readonly int _last;
    private readonly Action _tell;
    private int _count;

    /// <param name="last">Stands still after so many commands; never when 0.</param>
    /// <param name="tell">Tells that it stands.</param>
    public InsideTransaction(int last, Action tell) => (_last, _tell) = (last, tell);

    /// <summary>How many commands there were.</summary>
    public int Count => _count;

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Passed(command, result);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Passed(command, result));

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Passed(command, result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Passed(command, result));

    private T Passed<T>(DbCommand command, T result)
    {
        if (command.Transaction is not null && ++_count == _last)
        {
            _tell();
            using var never = new ManualResetEventSlim();
            never.Wait();
        }

        return result;
    }
}
