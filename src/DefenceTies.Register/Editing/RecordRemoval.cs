using System.Globalization;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Takes a record's row away. Its revisions, its decisions and what was offered of it stay, so that it can come back.</summary>
internal static class RecordRemoval
{
    /// <summary>Removes it.</summary>
    /// <param name="session">The change.</param>
    /// <param name="kind">What kind of record.</param>
    /// <param name="id">The record; nothing may need it any longer.</param>
    /// <param name="act">What the history says of it.</param>
    /// <param name="mergedInto">The record that stands for it; none when none does.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task RemoveAsync(EditSession session, RecordKind kind, long id, string act, long? mergedInto, CancellationToken cancellationToken)
    {
        var context = session.Context;
        if (kind == RecordKind.Event)
        {
            await context.EventTexts.Where(text => text.EventId == id).ExecuteDeleteAsync(cancellationToken);
        }

        var version = await RecordRows.VersionAsync(context, kind, id, cancellationToken);
        context.Add(session.Author.Revise(kind, id, version!.Value + 1, null, act, session.Why, mergedInto: mergedInto));
        context.Remove(await RowAsync(context, kind, id, cancellationToken));
        await context.SaveChangesAsync(cancellationToken);
        if (kind != RecordKind.Event)
        {
            // Who is gone is found by no name.
            var bearer = id.ToString(CultureInfo.InvariantCulture);
            var nameKind = kind == RecordKind.Official ? NameKind.Official : NameKind.Organisation;
            await NameIndexWriter.WriteAsync(context, nameKind, new Dictionary<string, IEnumerable<string>> { [bearer] = [] }, cancellationToken);
        }
    }

    /// <summary>Why a record cannot go; none when it can. An event always can: its reports are refused with it.</summary>
    internal static async Task<string?> HindranceAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken)
    {
        if (kind == RecordKind.Article)
        {
            return "An article is not deleted: it stays as it was read.";
        }

        var (uses, where) = kind switch
        {
            RecordKind.Official => (
                await context.Participants.CountAsync(participant => participant.OfficialId == id, cancellationToken)
                + await context.NamedOfficials.CountAsync(named => named.OfficialId == id, cancellationToken), "events and reports name the person"),
            RecordKind.Organisation => (
                await context.ParticipatingOrganisations.CountAsync(part => part.OrganisationId == id, cancellationToken)
                + await context.Tenures.CountAsync(tenure => tenure.OrganisationId == id, cancellationToken), "events and posts name it"),
            _ => (0, ""),
        };
        return uses == 0 ? null : $"It cannot be deleted, since {where}; merge it into the one it is.";
    }

    private static async Task<object> RowAsync(RegisterContext context, RecordKind kind, long id, CancellationToken cancellationToken) => kind switch
    {
        RecordKind.Event => await context.Events.SingleAsync(found => found.Id == id, cancellationToken),
        RecordKind.Official => await context.Officials.SingleAsync(found => found.Id == id, cancellationToken),
        RecordKind.Organisation => await context.Organisations.SingleAsync(found => found.Id == id, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
