using System.Text.Json.Nodes;

namespace DefenceTies.Register.History;

/// <summary>Says for readers in what two snapshots of one record differ. What only the register's own reckoning needs goes unsaid.</summary>
internal static class ChangeWords
{
    /// <summary>What is said when no value of the record is another one.</summary>
    internal const string Same = "Told again, with the same values";

    private const string Sources = "sources";

    private static readonly (string Part, string Word)[] s_parts =
    [
        ("title", "title"), ("name", "name"), ("kind", "kind"), ("status", "status"), ("summary", "summary"), ("date", "date"),
        ("parties", "parties"), ("country", "country"), ("host", "host country"), ("city", "city"), ("officials", "officials"),
        ("organisations", "organisations"), ("topics", "topics"), ("review", "review"), ("aliases", "spellings"), ("tenures", "posts held"),
        ("visit.visitorRank", "rank of the visitor"), ("visit.hostRank", "rank of the host"), ("visit.purpose", "purpose"), ("meeting.occasion", "occasion"),
        ("agreement.type", "type of agreement"), ("agreement.stage", "stage"), ("agreement.stages", "stage"), ("agreement.subjects", "subjects"), ("agreement.value", "value"),
        ("exercise.name", "name of the exercise"), ("training.course", "course"),
        ("publisher", "publisher"), ("agency", "agency"), ("published", "publication date"),
        ("transfer.equipment", "equipment"), ("transfer.quantity", "quantity"), ("transfer.value", "value"),
    ];

    /// <summary>Says it: <c>Changed title, date and officials; now 2 sources</c>.</summary>
    /// <param name="before">The older snapshot.</param>
    /// <param name="after">The newer one; another text than the older one.</param>
    internal static string Of(string before, string after)
    {
        var (old, now) = (JsonNode.Parse(before)!, JsonNode.Parse(after)!);
        var words = s_parts.Where(part => !JsonNode.DeepEquals(At(old, part.Part), At(now, part.Part))).Select(part => part.Word).Distinct().ToArray();
        var changed = words switch
        {
            [] => null,
            [var only] => $"Changed {only}",
            [.. var first, var last] => $"Changed {string.Join(", ", first)} and {last}",
        };
        var sources = JsonNode.DeepEquals(old[Sources], now[Sources]) ? null : (int?)now[Sources] is 1 ? "now 1 source" : $"now {now[Sources]} sources";
        return (changed, sources) switch
        {
            (null, null) => Same,
            (null, _) => char.ToUpperInvariant(sources[0]) + sources[1..],
            (_, null) => changed,
            _ => $"{changed}; {sources}",
        };
    }

    private static JsonNode? At(JsonNode? record, string part) => part.Split('.').Aggregate(record, (node, name) => node?[name]);
}
