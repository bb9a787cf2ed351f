using System.Globalization;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Gives the names of the officials and organisations that changes tell of by id, of those that are gone the last one.</summary>
internal static class ElementNames
{
    internal static async Task<IReadOnlyList<FieldChange>> NameAsync(RegisterContext context, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var officials = await OfficialsAsync(context, IdsOf(changes, RecordKind.Official), cancellationToken);
        var organisations = await OrganisationsAsync(context, IdsOf(changes, RecordKind.Organisation), cancellationToken);
        return [.. changes.Select(change => change with { Name = NameOf(change, officials, organisations) })];
    }

    /// <summary>The names of officials, of those that are gone the last one.</summary>
    internal static async Task<Dictionary<long, string>> OfficialsAsync(RegisterContext context, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        var names = ids.Count == 0 ? [] : await context.Officials.Where(official => ids.Contains(official.Id)).ToDictionaryAsync(official => official.Id, official => official.Name, cancellationToken);
        await FillGoneAsync(context, RecordKind.Official, ids, names, snapshot => Snapshot.Read<OfficialSnapshot>(snapshot)!.Name, cancellationToken);
        return names;
    }

    private static async Task<Dictionary<long, string>> OrganisationsAsync(RegisterContext context, long[] ids, CancellationToken cancellationToken)
    {
        var names = ids.Length == 0 ? [] : await context.Organisations.Where(organisation => ids.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, organisation => organisation.Name, cancellationToken);
        await FillGoneAsync(context, RecordKind.Organisation, ids, names, snapshot => Snapshot.Read<OrganisationSnapshot>(snapshot)!.Name, cancellationToken);
        return names;
    }

    private static async Task FillGoneAsync(
        RegisterContext context, RecordKind kind, IReadOnlyCollection<long> ids, Dictionary<long, string> names, Func<string, string> nameOf, CancellationToken cancellationToken)
    {
        foreach (var id in ids.Where(id => !names.ContainsKey(id)))
        {
            var last = await context.Revisions
                .Where(revision => revision.Kind == kind && revision.RecordId == id && revision.Snapshot != null)
                .OrderByDescending(revision => revision.Version)
                .Select(revision => revision.Snapshot)
                .FirstOrDefaultAsync(cancellationToken);
            names.Add(id, last is null ? $"{kind} {id}" : nameOf(last));
        }
    }

    private static string? NameOf(FieldChange change, Dictionary<long, string> officials, Dictionary<long, string> organisations) =>
        KindOf(change.Field) switch
        {
            RecordKind.Official => IdsOf(change).Select(id => officials[id]).FirstOrDefault(),
            RecordKind.Organisation => IdsOf(change).Select(id => organisations[id]).FirstOrDefault(),
            _ => null,
        };

    private static long[] IdsOf(IReadOnlyList<FieldChange> changes, RecordKind kind) =>
        [.. changes.Where(change => KindOf(change.Field) == kind).SelectMany(IdsOf).Distinct()];

    // The organisation of a post stands in the value, all others are the element itself.
    private static IEnumerable<long> IdsOf(FieldChange change) =>
        new[] { change.Field == RecordField.TenureOrganisation ? change.After ?? change.Before : change.Element }
            .Select(text => long.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0);

    private static RecordKind? KindOf(RecordField field) => field switch
    {
        RecordField.Official or RecordField.OfficialPost or RecordField.OfficialCountry or RecordField.OfficialPart => RecordKind.Official,
        RecordField.Organisation or RecordField.TenureOrganisation => RecordKind.Organisation,
        _ => null,
    };
}
