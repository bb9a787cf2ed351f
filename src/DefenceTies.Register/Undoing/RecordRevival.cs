using DefenceTies.Domain.Text;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Merging;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Undoing;

/// <summary>Brings a record back under its own id, at the last version that it has, to be brought into line with what it rests on.</summary>
internal static class RecordRevival
{
    internal static async Task ReviveAsync(EditSession session, UndoneRevision removed, CancellationToken cancellationToken)
    {
        var context = session.Context;
        var version = await removed.LastVersionAsync(context, cancellationToken);
        switch (removed.Kind)
        {
            case RecordKind.Event:
                context.Add(EventOf(removed.Id, version, Snapshot.Read<EventSnapshot>(removed.Before!)!));
                session.Touch(RecordKind.Event, removed.Id);
                break;
            case RecordKind.Official:
                context.Add(OfficialOf(removed.Id, version, Snapshot.Read<OfficialSnapshot>(removed.Before!)!));
                session.Touch(RecordKind.Official, removed.Id);
                break;
            case RecordKind.Organisation:
                await ReviveOrganisationAsync(session, removed, version, cancellationToken);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(removed));
        }

        if (removed.Kind != RecordKind.Organisation)
        {
            await RevivedDecisions.PutAsync(context, removed, cancellationToken);
        }

        await Redirects.ReviveAsync(context, removed.Kind, removed.Id, cancellationToken);
        if (removed.MergedInto is { } into)
        {
            await DuplicateVerdicts.ReopenAsync(context, removed.Kind, removed.Id, into, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Why a record that was brought back does not stand once all is in line: nothing tells of it any longer; none when it stands.</summary>
    internal static async Task<string?> HindranceAsync(RegisterContext context, UndoneRevision removed, CancellationToken cancellationToken) =>
        await RecordRows.VersionAsync(context, removed.Kind, removed.Id, cancellationToken) is not null ? null
            : $"The {RecordRows.WordOf(removed.Kind)} {removed.Id} cannot come back: no source tells of it any longer, and nobody decided anything about it.";

    private static Event EventOf(long id, int version, EventSnapshot snapshot) => new()
    {
        Id = id,
        Version = version,
        Kind = snapshot.Kind,
        Title = snapshot.Title,
        Status = snapshot.Status,
        Review = snapshot.Review,
    };

    private static Official OfficialOf(long id, int version, OfficialSnapshot snapshot)
    {
        var official = new Official
        {
            Id = id,
            Version = version,
            Name = snapshot.Name,
            FoldedName = Folding.Fold(snapshot.Name),
            SortName = OfficialName.SortKeyOf(snapshot.Name),
            Country = snapshot.Country,
        };
        official.Aliases.AddRange(snapshot.Aliases.Select(name => new OfficialAlias { Name = name, FoldedName = Folding.Fold(name) }));
        official.Tenures.AddRange(snapshot.Tenures.Select(tenure => new Tenure
        {
            Post = tenure.Post,
            PostKey = PostWords.Of(tenure.Post).Key,
            FirstRead = tenure.FirstRead,
            LastRead = tenure.LastRead,
            Held = tenure.Held,
        }));
        return official;
    }

    private static async Task ReviveOrganisationAsync(EditSession session, UndoneRevision removed, int version, CancellationToken cancellationToken)
    {
        var snapshot = Snapshot.Read<OrganisationSnapshot>(removed.Before!)!;
        var organisation = new Organisation { Id = removed.Id, Version = version, Name = snapshot.Name, FoldedName = Folding.Fold(snapshot.Name), Country = snapshot.Country };
        organisation.Aliases.AddRange(snapshot.Aliases.Select(name => new OrganisationAlias { Name = name, FoldedName = Folding.Fold(name) }));
        session.Context.Add(organisation);
        await session.Context.SaveChangesAsync(cancellationToken);
        await OrganisationRow.SaveAsync(session, organisation, cancellationToken);
    }
}
