using System.Globalization;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>Records of all kinds as the lists of their fields.</summary>
internal static class RecordFields
{
    private static readonly RecordField[] s_ofArticles = [RecordField.Title, RecordField.Publisher, RecordField.Agency, RecordField.Published];

    /// <summary>The fields of a snapshot; none when there is no snapshot.</summary>
    internal static IReadOnlyList<RecordValue> Of(RecordKind kind, string? snapshot) => snapshot is null ? [] : kind switch
    {
        RecordKind.Event => [.. EventFields.Of(Snapshot.Read<EventSnapshot>(snapshot)!)],
        RecordKind.Official => [.. Of(Snapshot.Read<OfficialSnapshot>(snapshot)!)],
        RecordKind.Organisation => [.. Of(Snapshot.Read<OrganisationSnapshot>(snapshot)!)],
        RecordKind.Article => [.. Of(Snapshot.Read<ArticleSnapshot>(snapshot)!)],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What people had decided by a snapshot.</summary>
    internal static IReadOnlyList<DecisionSnapshot> DecisionsOf(RecordKind kind, string? snapshot) => snapshot is null ? [] : kind switch
    {
        RecordKind.Event => Snapshot.Read<EventSnapshot>(snapshot)!.Decisions ?? [],
        RecordKind.Official => Snapshot.Read<OfficialSnapshot>(snapshot)!.Decisions ?? [],
        RecordKind.Article => Snapshot.Read<ArticleSnapshot>(snapshot)!.Decisions ?? [],
        _ => [],
    };

    private static IEnumerable<RecordValue> Of(OfficialSnapshot official) =>
    [
        .. Named(official.Name, official.Country?.Value, official.Aliases),
        .. official.Tenures.Select(tenure => new RecordValue(RecordField.Tenure, tenure.Post, tenure.Held?.Text ?? EventFields.In)),
        .. official.Tenures.Where(tenure => tenure.OrganisationId is not null)
            .Select(tenure => new RecordValue(RecordField.TenureOrganisation, tenure.Post, tenure.OrganisationId!.Value.ToString(CultureInfo.InvariantCulture))),
    ];

    private static IEnumerable<RecordValue> Of(OrganisationSnapshot organisation) => Named(organisation.Name, organisation.Country?.Value, organisation.Aliases);

    private static IEnumerable<RecordValue> Of(ArticleSnapshot article) =>
        s_ofArticles.Where(field => article.Value(field) is not null).Select(field => new RecordValue(field, "", article.Value(field)!));

    private static IEnumerable<RecordValue> Named(string name, string? country, IEnumerable<string> aliases)
    {
        yield return new RecordValue(RecordField.Name, "", name);
        if (country is not null)
        {
            yield return new RecordValue(RecordField.Country, "", country);
        }

        foreach (var alias in aliases)
        {
            yield return new RecordValue(RecordField.Alias, alias, EventFields.In);
        }
    }
}
