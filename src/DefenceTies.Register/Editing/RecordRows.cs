using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Records of all kinds by kind and id.</summary>
internal static class RecordRows
{
    internal static string WordOf(RecordKind kind) => kind switch
    {
        RecordKind.Event => "event",
        RecordKind.Official => "official",
        RecordKind.Organisation => "organisation",
        RecordKind.Article => "article",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The version that stands; none when the record does not.</summary>
    internal static Task<int?> VersionAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken) => kind switch
    {
        RecordKind.Event => context.Events.Where(found => found.Id == id).Select(found => (int?)found.Version).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Official => context.Officials.Where(found => found.Id == id).Select(found => (int?)found.Version).SingleOrDefaultAsync(cancellationToken),
        RecordKind.Organisation => context.Organisations.Where(found => found.Id == id).Select(found => (int?)found.Version).SingleOrDefaultAsync(cancellationToken),

        // Its history begins with the first decision; until then it stands at its first version.
        RecordKind.Article => ArticleReadings.Standing(context, id)
            .Select(_ => (int?)(context.Revisions.Where(revision => revision.Kind == RecordKind.Article && revision.RecordId == id).Max(revision => (int?)revision.Version) ?? 1))
            .SingleOrDefaultAsync(cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether a record stands as the editor saw it.</summary>
    /// <returns>What to answer when it does not; none when it does.</returns>
    internal static async Task<EditResult?> CheckAsync(RegisterContext context, SeenRecord seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (await VersionAsync(context, seen.Kind, seen.Id, cancellationToken) is not { } stands)
        {
            return await GoneAsync(context, seen.Kind, seen.Id, cancellationToken);
        }

        return stands == seen.Version ? null : new EditResult(EditOutcome.Conflict, seen.Id, stands)
        {
            Conflicts = await ChangesSince.ReadAsync(context, seen.Kind, seen.Id, seen.Version, cancellationToken),
        };
    }

    /// <summary>What to answer about a record that does not stand: what became of it, and where it went.</summary>
    internal static async Task<EditResult> GoneAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken)
    {
        var last = await context.Revisions
            .Where(revision => revision.Kind == kind && revision.RecordId == id)
            .OrderByDescending(revision => revision.Version)
            .Select(revision => new { revision.By, revision.What })
            .FirstOrDefaultAsync(cancellationToken);
        var standing = await Redirects.FollowAsync(context, kind, id, cancellationToken);
        var word = char.ToUpperInvariant(WordOf(kind)[0]) + WordOf(kind)[1..];
        return EditResult.NotFound(standing, last is null ? $"There is no {WordOf(kind)} {id}." : $"{word} {id} is gone. {last.By}: {last.What}.");
    }
}
