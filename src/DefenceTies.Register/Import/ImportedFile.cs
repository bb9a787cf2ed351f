using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>What became of one file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it could not be read; none when it could.</param>
public sealed record ImportedFile(string Name, ImportFileOutcome Outcome, string? Reason = null)
{
    /// <summary>How many events it added.</summary>
    public int Added { get; init; }

    /// <summary>How many standing events it changed in any value.</summary>
    public int Changed { get; init; }

    /// <summary>How many of its reports joined an event that stood already.</summary>
    public int Merged { get; init; }

    /// <summary>How many events went because no source tells of them any longer.</summary>
    public int Removed { get; init; }

    /// <summary>How many changes it proposes to records that a person has touched.</summary>
    public int Suggested { get; init; }

    /// <summary>How many events it tells of that stand as they stood before.</summary>
    public int Unchanged { get; init; }

    internal static ImportedFile Failed(string name, string reason) => new(name, ImportFileOutcome.Failed, reason);
}
