using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.History;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Changes an organisation's own row, with its revision.</summary>
internal static class OrganisationRow
{
    internal static async Task ApplyAsync(EditSession session, long id, IReadOnlyList<FieldDecision> decisions, CancellationToken cancellationToken)
    {
        var organisation = await ReadAsync(session.Context, id, cancellationToken);
        foreach (var decision in decisions.OrderBy(decision => decision.Field))
        {
            Apply(organisation, decision);
        }

        await SaveAsync(session, organisation, cancellationToken);
    }

    internal static Task<Organisation> ReadAsync(RegisterContext context, long id, CancellationToken cancellationToken) =>
        context.Organisations.Include(organisation => organisation.Aliases).SingleAsync(organisation => organisation.Id == id, cancellationToken);

    /// <summary>Saves it with a new version and revision, where it differs from its last one, and notes the events that name it.</summary>
    internal static async Task SaveAsync(EditSession session, Organisation organisation, CancellationToken cancellationToken)
    {
        var before = await session.Context.Revisions
            .Where(revision => revision.Kind == RecordKind.Organisation && revision.RecordId == organisation.Id)
            .OrderByDescending(revision => revision.Version).Select(revision => revision.Snapshot).FirstOrDefaultAsync(cancellationToken);
        var after = Snapshot.Write(OrganisationSnapshot.Of(organisation));
        if (before == after)
        {
            return;
        }

        organisation.Version++;
        var what = before is null ? "Added" : ChangeWords.Of(before, after);
        session.Context.Add(session.Author.Revise(RecordKind.Organisation, organisation.Id, organisation.Version, after, what, session.Why));
        await session.Context.SaveChangesAsync(cancellationToken);
        await NameIndexWriter.WriteAsync(session.Context, NameKind.Organisation, new Dictionary<string, IEnumerable<string>> { [NamesOf.Key(organisation)] = NamesOf.Of(organisation) }, cancellationToken);
        var events = await session.Context.ParticipatingOrganisations
            .Where(part => part.OrganisationId == organisation.Id).Select(part => part.EventId).ToListAsync(cancellationToken);
        session.Touch(RecordKind.Event, events);
        session.TouchNames(events);
    }

    /// <summary>Takes all names off an organisation that is about to go, and notes the events that name it: they must not be led to it any more.</summary>
    internal static async Task UnnameAsync(EditSession session, Organisation organisation, CancellationToken cancellationToken)
    {
        (organisation.Name, organisation.FoldedName) = ("", "");
        organisation.Aliases.Clear();
        var events = await session.Context.ParticipatingOrganisations
            .Where(part => part.OrganisationId == organisation.Id).Select(part => part.EventId).ToListAsync(cancellationToken);
        session.Touch(RecordKind.Event, events);
        session.TouchNames(events);
    }

    internal static void AddAlias(Organisation organisation, string name)
    {
        if (name != organisation.Name && organisation.Aliases.TrueForAll(alias => alias.Name != name))
        {
            organisation.Aliases.Add(new OrganisationAlias { Name = name, FoldedName = Folding.Fold(name) });
        }
    }

    private static void Rename(Organisation organisation, string name)
    {
        // Reports go on naming it as they did.
        var old = organisation.Name;
        (organisation.Name, organisation.FoldedName) = (name, Folding.Fold(name));
        organisation.Aliases.RemoveAll(alias => alias.Name == name);
        AddAlias(organisation, old);
    }

    private static void Apply(Organisation organisation, FieldDecision decision)
    {
        if (decision.Field != RecordField.Name)
        {
            Apply(organisation, decision.Field, decision.Element, decision.Value);
        }
        else if (decision.Value != organisation.Name)
        {
            Rename(organisation, decision.Value!);
        }
    }

    /// <summary>Sets the country, or puts an alias in or out; the name has rules of its own.</summary>
    internal static void Apply(Organisation organisation, RecordField field, string element, string? value)
    {
        switch (field)
        {
            case RecordField.Country:
                organisation.Country = CountryCode.TryParse(value, out var code) ? code : null;
                break;
            case RecordField.Alias when value is null:
                organisation.Aliases.RemoveAll(alias => alias.Name == element);
                break;
            case RecordField.Alias:
                AddAlias(organisation, element);
                break;
        }
    }
}
