namespace DefenceTies.Web.Tests.CommandLine;

/// <summary>A folder that goes with its test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("defenceties-test-").FullName;

    public string File(string name, string text)
    {
        var path = Path.Combine(FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
