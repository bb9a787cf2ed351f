using DefenceTies.Register.Duplicates;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Merging;

/// <summary>Reads two records that are to become one, as they stand.</summary>
public sealed class ReadMergeSides(IDbContextFactory<RegisterContext> contexts)
{
    /// <summary>Reads them.</summary>
    /// <param name="kind">What both are.</param>
    /// <param name="merged">The one that would go.</param>
    /// <param name="into">The one that would stand.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Both with their versions; none when one of them does not stand, or both are one.</returns>
    public async Task<MergeSides?> ExecuteAsync(RecordKind kind, long merged, long into, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var sides = await DuplicateSides.ReadAsync(context, [new PossibleDuplicate { Kind = kind, FirstId = merged, SecondId = into, Score = 1, Reasons = "" }], cancellationToken);
        return merged != into
            && sides.TryGetValue((kind, merged), out var goes)
            && sides.TryGetValue((kind, into), out var stands)
            && await RecordRows.VersionAsync(context, kind, merged, cancellationToken) is { } goesAt
            && await RecordRows.VersionAsync(context, kind, into, cancellationToken) is { } standsAt
                ? new MergeSides(goes, goesAt, stands, standsAt)
                : null;
    }
}

/// <summary>Two records that are to become one.</summary>
/// <param name="Merged">The one that would go.</param>
/// <param name="MergedVersion">Its version.</param>
/// <param name="Into">The one that would stand.</param>
/// <param name="IntoVersion">Its version.</param>
public sealed record MergeSides(DuplicateSide Merged, int MergedVersion, DuplicateSide Into, int IntoVersion);
