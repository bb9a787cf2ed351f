using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.History;

/// <summary>Gives the names of the officials, organisations and countries that changes tell of by id or code, of those that are gone the last one.</summary>
internal static class ElementNames
{
    internal static async Task<IReadOnlyList<FieldChange>> NameAsync(RegisterContext context, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var officials = await OfficialsAsync(context, [.. changes.Where(change => OfOfficials(change.Field)).Select(change => IdIn(change.Element)).OfType<long>().Distinct()], cancellationToken);
        var organisations = await OrganisationsAsync(
            context,
            [.. changes.SelectMany(change => change.Field switch
            {
                RecordField.Organisation => [change.Element],
                RecordField.TenureOrganisation => new[] { change.Before, change.After },
                _ => [],
            }).Select(IdIn).OfType<long>().Distinct()],
            cancellationToken);
        var countries = await CountriesAsync(context, changes, cancellationToken);
        string? ValueName(RecordField field, string? value) =>
            field == RecordField.TenureOrganisation ? (IdIn(value) is { } id ? organisations[id] : null)
            : OfCountries(field) && value is not null ? countries.GetValueOrDefault(value)
            : null;
        return
        [
            .. changes.Select(change => change with
            {
                Name = OfOfficials(change.Field) ? (IdIn(change.Element) is { } official ? officials[official] : null)
                    : change.Field == RecordField.Organisation ? (IdIn(change.Element) is { } organisation ? organisations[organisation] : null)
                    : change.Field == RecordField.Party ? countries.GetValueOrDefault(change.Element)
                    : null,
                BeforeName = ValueName(change.Field, change.Before),
                AfterName = ValueName(change.Field, change.After),
            }),
        ];
    }

    /// <summary>The names of officials, of those that are gone the last one.</summary>
    internal static async Task<Dictionary<long, string>> OfficialsAsync(RegisterContext context, long[] ids, CancellationToken cancellationToken)
    {
        var names = ids.Length == 0 ? [] : await context.Officials.Where(official => ids.Contains(official.Id)).ToDictionaryAsync(official => official.Id, official => official.Name, cancellationToken);
        await FillGoneAsync(context, RecordKind.Official, ids, names, snapshot => Snapshot.Read<OfficialSnapshot>(snapshot)!.Name, cancellationToken);
        return names;
    }

    /// <summary>The names of organisations, of those that are gone the last one.</summary>
    internal static async Task<Dictionary<long, string>> OrganisationsAsync(RegisterContext context, long[] ids, CancellationToken cancellationToken)
    {
        var names = ids.Length == 0 ? [] : await context.Organisations.Where(organisation => ids.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, organisation => organisation.Name, cancellationToken);
        await FillGoneAsync(context, RecordKind.Organisation, ids, names, snapshot => Snapshot.Read<OrganisationSnapshot>(snapshot)!.Name, cancellationToken);
        return names;
    }

    private static async Task<Dictionary<string, string>> CountriesAsync(RegisterContext context, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var codes = changes
            .SelectMany(change => change.Field == RecordField.Party ? [change.Element] : OfCountries(change.Field) ? new[] { change.Before, change.After } : [])
            .Select(text => CountryCode.TryParse(text, out var code) ? code : null).OfType<CountryCode>().Distinct().ToArray();
        return codes.Length == 0 ? [] : await context.Countries.Where(country => codes.Contains(country.Code)).ToDictionaryAsync(country => country.Code.Value, country => country.Name, cancellationToken);
    }

    private static async Task FillGoneAsync(
        RegisterContext context, RecordKind kind, long[] ids, Dictionary<long, string> names, Func<string, string> nameOf, CancellationToken cancellationToken)
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

    private static bool OfOfficials(RecordField field) =>
        field is RecordField.Official or RecordField.OfficialPost or RecordField.OfficialCountry or RecordField.OfficialPart;

    private static bool OfCountries(RecordField field) => field is RecordField.Host or RecordField.Country or RecordField.OfficialCountry;

    private static long? IdIn(string? text) => long.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null;
}
