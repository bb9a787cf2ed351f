using Microsoft.AspNetCore.Components.Forms;

namespace DefenceTies.Web.Import;

/// <summary>Keeps uploaded files in a folder of the program's own until something else is uploaded.</summary>
public sealed class ImportUploads : IDisposable
{
    /// <summary>How many files may come at once.</summary>
    public const int MostFiles = 500;

    /// <summary>How large they may be together, in bytes.</summary>
    public const long MostBytes = 100_000_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("defenceties-uploads-").FullName;
    private int _uploads;

    /// <summary>Keeps files. A name is only a name here: folders in it, and what could lead out of the folder, are cut off.</summary>
    /// <param name="files">The files as the browser offers them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The files, or what is wrong with them.</returns>
    public async Task<(ImportFiles? Files, string? Problem)> KeepAsync(IReadOnlyList<IBrowserFile> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (Refusal(files) is { } refusal)
        {
            return (null, refusal);
        }

        var folder = Path.Combine(_folder, $"{Interlocked.Increment(ref _uploads)}");
        Directory.CreateDirectory(folder);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var name = SafeName(file.Name);
            if (!taken.Add(name))
            {
                return (null, $"Two of the files are called {name}. Files of one name are versions of one source: upload the later one afterwards.");
            }

            await using var kept = File.Create(Path.Combine(folder, name));
            await using var stream = file.OpenReadStream(MostBytes, cancellationToken);
            await stream.CopyToAsync(kept, cancellationToken);
        }

        foreach (var older in Directory.EnumerateDirectories(_folder).Where(older => older != folder))
        {
            Directory.Delete(older, recursive: true);
        }

        return (ImportFiles.Of(files.Count == 1 ? SafeName(files[0].Name) : $"{files.Count} uploaded files", folder, isUploaded: true), null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    internal static string? Refusal(IReadOnlyList<IBrowserFile> files) =>
        files.Count == 0 ? "Choose at least one file."
        : files.Count > MostFiles ? $"At most {MostFiles} files come at once; these are {files.Count}. Import a folder of more on the command line."
        : files.FirstOrDefault(file => !ImportFiles.Extensions.Contains(Path.GetExtension(SafeName(file.Name)), StringComparer.OrdinalIgnoreCase)) is { } strange ? $"{SafeName(strange.Name)} is no {string.Join(", ", ImportFiles.Extensions)} file."
        : files.Sum(file => file.Size) > MostBytes ? $"Together they are larger than {MostBytes / 1_000_000} MB. Upload fewer at once, or import a folder on the command line."
        : null;

    internal static string SafeName(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var safe = string.Concat(last.Where(letter => !char.IsControl(letter) && !Path.GetInvalidFileNameChars().Contains(letter))).Trim().TrimStart('.');
        return safe.Length is > 0 and <= 200 ? safe : safe.Length == 0 ? "unnamed" : safe[^200..];
    }
}
