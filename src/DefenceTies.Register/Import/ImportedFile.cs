using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>What became of one file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it could not be read; none when it could.</param>
/// <param name="Added">How many events it added.</param>
/// <param name="Merged">How many of its reports joined an event that stood already.</param>
/// <param name="Removed">How many events went because no source tells of them any longer.</param>
/// <param name="Suggested">How many changes it proposes to records that a person has touched.</param>
public sealed record ImportedFile(string Name, ImportFileOutcome Outcome, string? Reason, int Added, int Merged, int Removed, int Suggested)
{
    internal static ImportedFile Failed(string name, string reason) => new(name, ImportFileOutcome.Failed, reason, 0, 0, 0, 0);

    internal static ImportedFile Unchanged(string name) => new(name, ImportFileOutcome.Unchanged, null, 0, 0, 0, 0);
}
