using DefenceTies.Register.Store;
using Microsoft.Extensions.Options;

namespace DefenceTies.Register.Backup;

/// <summary>Reads a backup to its end and says what it holds, and whether it is whole. Touches no register.</summary>
public sealed class InspectBackup(IOptions<RegisterOptions> options)
{
    /// <summary>Reads it.</summary>
    /// <param name="path">The backup.</param>
    /// <param name="progress">Is told how far it has come; none when nobody watches.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<BackupContents> ExecuteAsync(string path, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var header = new ArchiveHeader(0, "", "", default);
        var provider = options.Value.Provider;
        try
        {
            await using var archive = await ArchiveReader.OpenAsync(path, cancellationToken);
            header = archive.Header;
            if (!MigrationState.Knows(provider, header.MigrationOf(provider)))
            {
                throw new InvalidDataException($"{path} was made by a newer version of DefenceTies. Restore it with that version or a later one.");
            }

            await CountAsync(archive, rows, progress, cancellationToken);
            return Contents(header, provider, rows, null);
        }
        catch (InvalidDataException wrong)
        {
            return Contents(header, provider, rows, wrong.Message);
        }
    }

    private static async Task CountAsync(ArchiveReader archive, SortedDictionary<string, long> rows, IProgress<ArchiveProgress>? progress, CancellationToken cancellationToken)
    {
        while (await archive.NextTableAsync(cancellationToken) is { } table)
        {
            var count = 0L;
            while (await archive.NextRowAsync(cancellationToken) is not null)
            {
                if (++count % ArchiveProgress.Step == 0)
                {
                    progress?.Report(new ArchiveProgress(table.Name, count, false));
                }
            }

            rows[table.Name] = count;
            progress?.Report(new ArchiveProgress(table.Name, count, true));
        }
    }

    private static BackupContents Contents(ArchiveHeader header, RegisterProvider provider, IReadOnlyDictionary<string, long> rows, string? problem) =>
        new(header.TakenAt, header.MigrationOf(provider), header.MigrationOf(provider) != MigrationState.LastOf(provider), rows, problem);
}
