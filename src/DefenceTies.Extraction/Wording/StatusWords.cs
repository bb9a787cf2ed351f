using DefenceTies.Domain.Events;
using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Wording;

/// <summary>Words that tell whether an event has happened.</summary>
/// <param name="Id">The entry's identifier.</param>
/// <param name="Status">What they tell; none for a denial: no event.</param>
/// <param name="Where">Where they stand.</param>
/// <param name="Within">How many words away at most.</param>
internal sealed record StatusWords(string Id, EventStatus? Status, StatusPlace Where, int Within)
{
    private const string Denied = "denied";

    /// <summary>Reads the file of status words.</summary>
    /// <exception cref="KnowledgeException">An entry is wrong.</exception>
    internal static PhraseIndex<StatusWords> Read(KnowledgeFiles files, Tokenizer tokenizer)
    {
        var index = new PhraseIndex<StatusWords>();
        var entries = new OrderedDictionary<string, (StatusWords Entry, IReadOnlyList<string> Words)>(StringComparer.Ordinal);
        foreach (var file in files.Of("status-words.yaml"))
        {
            foreach (var entry in YamlFile.EntriesOf(file))
            {
                entry.AllowOnly("id", "words", "status", "where", "within", "why");
                var status = entry.Text("status") == Denied ? (EventStatus?)null : entry.Word<EventStatus>("status");
                var words = new StatusWords(entry.Text("id"), status, entry.Word<StatusPlace>("where"), entry.Number("within", 1));
                _ = entry.Text("why");
                entries[words.Id] = (words, entry.List("words"));
            }
        }

        foreach (var (entry, phrases) in entries.Values)
        {
            foreach (var phrase in phrases)
            {
                index.Add(tokenizer.WordsOf(phrase), entry);
            }
        }

        return index;
    }
}
