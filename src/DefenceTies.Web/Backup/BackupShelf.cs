using System.Globalization;
using DefenceTies.Web.Settings;

namespace DefenceTies.Web.Backup;

/// <summary>The folder in which backups are kept (<c>Backup:Folder</c>).</summary>
/// <param name="settings">Names it.</param>
/// <param name="time">The clock.</param>
public sealed class BackupShelf(SiteSettings settings, TimeProvider time)
{
    /// <summary>How large an uploaded backup may be, in bytes.</summary>
    public const long MostBytes = 4L * 1024 * 1024 * 1024;

    private const string Extension = ".backup";

    /// <summary>The folder, as a full path.</summary>
    public string Folder => settings.BackupFolder;

    /// <summary>All backups, newest first.</summary>
    public IReadOnlyList<BackupFile> List() =>
        Directory.Exists(Folder)
            ? [.. new DirectoryInfo(Folder).EnumerateFiles($"*{Extension}")
                .Where(file => file.Extension == Extension)
                .Select(file => new BackupFile(file.Name, file.FullName, file.Length, file.LastWriteTimeUtc))
                .OrderByDescending(file => file.WrittenAt).ThenByDescending(file => file.Name, StringComparer.Ordinal)]
            : [];

    /// <summary>A backup of the folder. A name is compared, never made into a path, so that it leads nowhere else.</summary>
    /// <returns>The backup; none when there is none of that name.</returns>
    public BackupFile? Find(string? name) => List().FirstOrDefault(file => file.Name == name);

    /// <summary>A path in the folder that no file has yet.</summary>
    /// <param name="beginning">How its name begins.</param>
    public string NewPath(string beginning)
    {
        MakeFolder();
        var stamp = time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        return Enumerable.Range(1, int.MaxValue)
            .Select(turn => Path.Combine(Folder, $"{beginning}-{stamp}{(turn == 1 ? "" : $"-{turn}")}{Extension}"))
            .First(path => !File.Exists(path) && !File.Exists($"{path}.partial"));
    }

    /// <summary>Keeps a backup that was uploaded.</summary>
    /// <param name="upload">Its bytes.</param>
    /// <param name="cancellationToken">Gives up; no file is left.</param>
    /// <returns>The name that it has here.</returns>
    /// <exception cref="IOException">It cannot be written, or is larger than allowed.</exception>
    public async Task<string> KeepAsync(Stream upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        var path = NewPath("uploaded");
        var partial = $"{path}.partial";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            await using (var kept = new FileStream(partial, options))
            {
                await upload.CopyToAsync(kept, cancellationToken);
            }

            File.Move(partial, path);
            return Path.GetFileName(path);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Folder);
        }
        else
        {
            Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
