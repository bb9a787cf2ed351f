using System.Diagnostics.CodeAnalysis;

namespace DefenceTies.Extraction.Reading;

/// <summary>A file that was read, or the reason why it was not.</summary>
public sealed record SourceReading
{
    private SourceReading(string path, ReadSource? source, string? refusal) => (Path, Source, Refusal) = (path, source, refusal);

    /// <summary>The path as it was given.</summary>
    public string Path { get; }

    /// <summary>The text; none when it was refused.</summary>
    public ReadSource? Source { get; }

    /// <summary>Why it cannot be read, in a sentence; none when it was.</summary>
    public string? Refusal { get; }

    /// <summary>Whether it was read.</summary>
    [MemberNotNullWhen(true, nameof(Source))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsRead => Source is not null;

    internal static SourceReading Of(string path, ReadSource source) => new(path, source, null);

    internal static SourceReading Refused(string path, string because) => new(path, null, because);
}
