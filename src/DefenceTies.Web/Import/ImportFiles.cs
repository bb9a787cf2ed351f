namespace DefenceTies.Web.Import;

/// <summary>The files that an admin chose.</summary>
/// <param name="Name">What they are called: "the seeds", "3 uploaded files".</param>
/// <param name="Folder">Where they lie.</param>
/// <param name="Count">How many will be read.</param>
/// <param name="Bytes">How large they are together.</param>
/// <param name="IsUploaded">Whether they were uploaded, and go when something else is chosen.</param>
public sealed record ImportFiles(string Name, string Folder, int Count, long Bytes, bool IsUploaded)
{
    /// <summary>What a folder is read for; all else is left alone.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".htm", ".html"];

    /// <summary>The files of a folder.</summary>
    public static ImportFiles Of(string name, string folder, bool isUploaded)
    {
        var files = Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles().Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase)).ToArray()
            : [];
        return new ImportFiles(name, folder, files.Length, files.Sum(file => file.Length), isUploaded);
    }
}
