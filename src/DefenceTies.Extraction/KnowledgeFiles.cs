using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace DefenceTies.Extraction;

/// <summary>The files that travel in the assembly, with those of an overlay folder after them.</summary>
internal sealed class KnowledgeFiles
{
    private readonly Dictionary<string, List<KnowledgeFile>> _files = new(StringComparer.Ordinal);

    private KnowledgeFiles()
    {
    }

    /// <summary>Reads both.</summary>
    /// <param name="overlayFolder">A folder with files of the same names as the built-in ones; none for the built-in knowledge alone.</param>
    /// <exception cref="KnowledgeException">The folder is missing, or a file in it has no built-in twin.</exception>
    internal static KnowledgeFiles Read(string? overlayFolder)
    {
        var files = new KnowledgeFiles();
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            files._files[Path.GetFileName(name)] = [new KnowledgeFile(name, reader.ReadToEnd(), IsOverlay: false)];
        }

        if (overlayFolder is not null)
        {
            files.AddOverlay(overlayFolder);
        }

        return files;
    }

    /// <summary>The built-in file of this name, then the overlay's.</summary>
    /// <exception cref="KnowledgeException">There is none.</exception>
    internal IReadOnlyList<KnowledgeFile> Of(string name) =>
        _files.TryGetValue(name, out var found) ? found : throw new KnowledgeException(name, 1, "this file of knowledge is missing");

    /// <summary>SHA-256 of all names and texts, in lower-case hexadecimal.</summary>
    internal string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, versions) in _files.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var text in versions.Select(file => file.Text).Prepend(name))
            {
                hash.AppendData(BitConverter.GetBytes(text.Length));
                hash.AppendData(Encoding.UTF8.GetBytes(text));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void AddOverlay(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new KnowledgeException(folder, 1, "this folder of knowledge does not exist");
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(path) is not (".tsv" or ".yaml"))
            {
                continue;
            }

            var name = Path.GetFileName(path);
            if (!_files.TryGetValue(name, out var versions))
            {
                throw new KnowledgeException(path, 1, $"no file of knowledge is called {name}");
            }

            versions.Add(new KnowledgeFile(path, File.ReadAllText(path, Encoding.UTF8), IsOverlay: true));
        }
    }
}
