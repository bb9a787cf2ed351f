using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Where merged ids lead. A redirect always leads to where the chain of merges ends, so that following is one step.</summary>
internal static class Redirects
{
    /// <summary>The id that stands for this one: itself unless it was merged.</summary>
    internal static async Task<long> FollowAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken) =>
        await context.Redirects
            .Where(redirect => redirect.Kind == kind && redirect.FromId == id)
            .Select(redirect => (long?)redirect.ToId)
            .SingleOrDefaultAsync(cancellationToken) ?? id;

    /// <summary>Lets an id, and all that lead to it, lead to another one.</summary>
    internal static async Task PointAsync(RegisterContext context, RecordKind kind, long from, long to, CancellationToken cancellationToken)
    {
        foreach (var earlier in await context.Redirects.Where(redirect => redirect.Kind == kind && redirect.ToId == from).ToListAsync(cancellationToken))
        {
            earlier.ToId = to;
        }

        context.Add(new Redirect { Kind = kind, FromId = from, ToId = to });
    }

    /// <summary>Lets an id stand for itself again, and those that had been merged into it lead to it.</summary>
    internal static async Task ReviveAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken)
    {
        if (await context.Redirects.SingleOrDefaultAsync(redirect => redirect.Kind == kind && redirect.FromId == id, cancellationToken) is not { } own)
        {
            return;
        }

        context.Remove(own);
        var leadingThere = await context.Redirects.Where(redirect => redirect.Kind == kind && redirect.ToId == own.ToId && redirect.FromId != id).ToListAsync(cancellationToken);
        foreach (var redirect in leadingThere)
        {
            if (await LedThroughAsync(context, redirect, id, cancellationToken))
            {
                redirect.ToId = id;
            }
        }
    }

    private static async Task<bool> LedThroughAsync(RegisterContext context, Redirect redirect, long id, CancellationToken cancellationToken)
    {
        for (var at = (long?)redirect.FromId; at is { } merged && merged != redirect.ToId;)
        {
            at = await context.Revisions
                .Where(revision => revision.Kind == redirect.Kind && revision.RecordId == merged && revision.MergedInto != null)
                .OrderByDescending(revision => revision.Version)
                .Select(revision => revision.MergedInto)
                .FirstOrDefaultAsync(cancellationToken);
            if (at == id)
            {
                return true;
            }
        }

        return false;
    }
}
