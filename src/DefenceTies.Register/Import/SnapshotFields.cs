using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DefenceTies.Register.Import;

/// <summary>Tells field by field, in words, in what two snapshots of one record differ.</summary>
/// <param name="officials">Names of officials by their ids.</param>
/// <param name="organisations">Names of organisations by their ids.</param>
internal sealed class SnapshotFields(IReadOnlyDictionary<long, string> officials, IReadOnlyDictionary<long, string> organisations)
{
    internal const string Officials = "officials";
    internal const string Organisations = "organisations";
    internal const string Reports = "reports";

    // What the register reckons for itself, and what people decided, is no value that an import brings.
    private static readonly HashSet<string> s_unsaid = [Reports, "confidence", "decisions", "eventId"];

    /// <summary>The fields that differ, in the order of the snapshots.</summary>
    /// <param name="before">The older snapshot; none when the record is new.</param>
    /// <param name="after">The newer one; none when the record goes.</param>
    internal IReadOnlyList<ChangedField> Between(JsonObject? before, JsonObject? after)
    {
        var (old, now) = (FieldsOf(before), FieldsOf(after));
        return
        [
            .. old.Keys.Union(now.Keys)
                .Select(field => new ChangedField(WordsOf(field), old.GetValueOrDefault(field), now.GetValueOrDefault(field)))
                .Where(change => change.Old != change.New),
        ];
    }

    private Dictionary<string, string> FieldsOf(JsonObject? record)
    {
        var fields = new Dictionary<string, string>();
        foreach (var (name, value) in record ?? [])
        {
            // The detail of a kind is fields of the event itself.
            IEnumerable<KeyValuePair<string, JsonNode?>> parts = value is JsonObject detail ? detail : new Dictionary<string, JsonNode?> { [name] = value };
            foreach (var (field, node) in parts)
            {
                if (!s_unsaid.Contains(field) && TextOf(name, node) is { Length: > 0 } text)
                {
                    fields.TryAdd(field, text);
                }
            }
        }

        return fields;
    }

    private string TextOf(string field, JsonNode? node) => node switch
    {
        null => "",
        JsonArray list => string.Join(", ", list.Select(element => TextOf(field, element)).Order(StringComparer.Ordinal)),
        JsonObject record => string.Join(' ', record.Where(part => !s_unsaid.Contains(part.Key)).Select(part => part.Key == "id" ? NameOf(field, part.Value) : TextOf(field, part.Value))),
        _ when field == Organisations => NameOf(field, node),
        _ when node.GetValueKind() == JsonValueKind.String => node.GetValue<string>(),
        _ => node.ToJsonString(),
    };

    private string NameOf(string field, JsonNode? id) =>
        id is null ? "" : (field == Organisations ? organisations : officials).GetValueOrDefault(id.GetValue<long>(), id.ToJsonString());

    // "statusHistory" is "status history".
    private static string WordsOf(string field) =>
        string.Concat(field.Select(letter => char.IsUpper(letter) ? string.Create(CultureInfo.InvariantCulture, $" {char.ToLowerInvariant(letter)}") : letter.ToString()));
}
