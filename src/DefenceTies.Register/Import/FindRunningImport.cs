using DefenceTies.Register.Store;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Import;

/// <summary>
/// Finds the import that runs on the register, in whatever process. How far it is stands in the register itself: each file
/// is recorded in the transaction that stores it, and so at no higher rate than files are stored.
/// </summary>
public sealed class FindRunningImport
{
    private readonly IDbContextFactory<RegisterContext> _contexts;
    private readonly IRegisterLocks _locks;

    internal FindRunningImport(IDbContextFactory<RegisterContext> contexts, IRegisterLocks locks) => (_contexts, _locks) = (contexts, locks);

    /// <summary>Finds it.</summary>
    /// <returns>The import; none when none runs. One that was killed does not: its lock went with its process.</returns>
    public async Task<ImportElsewhere?> ExecuteAsync(CancellationToken cancellationToken)
    {
        if (!await _locks.IsTakenAsync(RegisterLock.Import, cancellationToken))
        {
            return null;
        }

        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.ImportRuns
            .OrderByDescending(run => run.Id)
            .Take(1)
            .Where(run => run.EndedAt == null)
            .Select(run => new ImportElsewhere(
                run.Id,
                run.StartedAt,
                context.Users.Where(user => user.Id == run.UserId).Select(user => user.DisplayName ?? user.Email).FirstOrDefault(),
                run.Files.Count,
                run.Files.OrderByDescending(file => file.Id).Select(file => file.Name).FirstOrDefault(),
                run.Files.Sum(file => file.Added),
                run.Files.Sum(file => file.Changed),
                run.Files.Count(file => file.Reason != null)))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
