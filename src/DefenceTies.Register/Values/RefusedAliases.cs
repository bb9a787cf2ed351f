using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Values;

/// <summary>The wordings of an organisation's name that a person took out: an import does not bring them back, it suggests them.</summary>
internal static class RefusedAliases
{
    /// <summary>Those that are out still.</summary>
    internal static async Task<IReadOnlySet<string>> OfAsync(RegisterContext context, long organisationId, CancellationToken cancellationToken)
    {
        var revisions = await context.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == RecordKind.Organisation && revision.RecordId == organisationId && revision.Snapshot != null)
            .OrderBy(revision => revision.Version)
            .Select(revision => new { revision.ImportRunId, revision.Snapshot })
            .ToListAsync(cancellationToken);
        var (standing, refused) = (new HashSet<string>(), new HashSet<string>());
        foreach (var revision in revisions)
        {
            var aliases = Snapshot.Read<OrganisationSnapshot>(revision.Snapshot!)!.Aliases;
            if (revision.ImportRunId is null)
            {
                refused.UnionWith(standing.Except(aliases));
            }

            refused.ExceptWith(aliases);
            standing = [.. aliases];
        }

        return refused;
    }

    /// <summary>Suggests some of them, those that were suggested before left out.</summary>
    /// <returns>How many.</returns>
    internal static async Task<int> SuggestAsync(RegisterContext context, long organisationId, IReadOnlyCollection<string> aliases, ChangeAuthor author, CancellationToken cancellationToken)
    {
        if (aliases.Count == 0 || author.ImportRunId is not { } run)
        {
            return 0;
        }

        var known = await context.Suggestions
            .Where(suggestion => suggestion.Kind == RecordKind.Organisation && suggestion.RecordId == organisationId && suggestion.Field == RecordField.Alias)
            .Select(suggestion => suggestion.Element).ToListAsync(cancellationToken);
        var open = aliases.Except(known).ToArray();
        context.AddRange(open.Select(alias => new Suggestion { Kind = RecordKind.Organisation, RecordId = organisationId, Field = RecordField.Alias, Element = alias, Value = EventFields.In, ImportRunId = run }));

        // The next report may name it again.
        await context.SaveChangesAsync(cancellationToken);
        return open.Length;
    }
}
