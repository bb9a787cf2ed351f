using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Wording;

/// <summary>Words that name a time.</summary>
/// <param name="Unit">What they count in.</param>
/// <param name="Offset">How many units from the day of publication, negative for the past; the number of a month, weekday or count.</param>
internal sealed record DateWords(DateUnit Unit, int Offset)
{
    /// <summary>Reads the file of date words.</summary>
    /// <exception cref="KnowledgeException">An entry is wrong.</exception>
    internal static PhraseIndex<DateWords> Read(KnowledgeFiles files, Tokenizer tokenizer)
    {
        var index = new PhraseIndex<DateWords>();
        foreach (var file in files.Of("date-words.yaml"))
        {
            foreach (var entry in YamlFile.EntriesOf(file))
            {
                entry.AllowOnly("words", "unit", "offset");
                var words = new DateWords(entry.Word<DateUnit>("unit"), entry.Number("offset", 0));
                foreach (var phrase in entry.List("words"))
                {
                    index.Add(tokenizer.WordsOf(phrase), words, words.Unit is DateUnit.MonthName or DateUnit.Weekday ? TokenMarks.Capitalised : TokenMarks.None);
                }
            }
        }

        return index;
    }
}
