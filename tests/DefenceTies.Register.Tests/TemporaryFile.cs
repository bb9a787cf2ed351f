namespace DefenceTies.Register.Tests;

/// <summary>A name for a file in a folder of its own, which goes with it.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("register-test-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "file");

    public IEnumerable<string> FilesAround => _folder.EnumerateFiles().Select(file => file.Name);

    public void Dispose() => _folder.Delete(recursive: true);
}
