using System.Runtime.CompilerServices;

namespace DefenceTies.Web.Tests.Shape;

/// <summary>The project's own files.</summary>
internal static class ProjectTree
{
    public static string Top { get; } = FindTop();

    public static IEnumerable<string> SourceFiles(string project, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Top, "src", project), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string FindTop([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DefenceTies.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("DefenceTies.sln stands in none of the folders above the tests.");
    }
}
