using System.Runtime.CompilerServices;

namespace DefenceTies.Extraction.Reading;

/// <summary>Reads the files that a command line or a setting names: files as they are, of folders what is text by its name.</summary>
public static class SourceFolder
{
    private static readonly HashSet<string> s_endings = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".htm", ".html" };

    /// <summary>Reads all files, of each folder <c>*.txt</c>, <c>*.htm</c> and <c>*.html</c> in name order; a file named twice is read once.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<SourceReading> ReadAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var (files, refusal) = FilesOf(path);
            if (refusal is not null)
            {
                yield return SourceReading.Refused(path, refusal);
            }

            foreach (var file in files.Where(file => seen.Add(Path.GetFullPath(file))))
            {
                yield return await SourceReader.ReadAsync(file, cancellationToken);
            }
        }
    }

    private static (IReadOnlyList<string> Files, string? Refusal) FilesOf(string path)
    {
        try
        {
            if (!Directory.Exists(path))
            {
                return File.Exists(path) ? ([path], null) : ([], "There is no such file or folder.");
            }

            string[] files = [.. Directory.EnumerateFiles(path).Where(file => s_endings.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];
            return (files, files.Length == 0 ? "This folder holds no *.txt, *.htm or *.html." : null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ([], $"This folder cannot be read: {unreadable.Message}");
        }
    }
}
