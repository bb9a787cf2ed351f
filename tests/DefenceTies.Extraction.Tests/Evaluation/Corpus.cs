using System.Runtime.CompilerServices;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>The annotated texts under <c>tests/corpus</c>.</summary>
internal static class Corpus
{
    public static string Folder(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "corpus", name));
}
