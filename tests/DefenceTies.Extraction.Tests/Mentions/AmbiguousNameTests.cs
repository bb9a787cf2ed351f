using System.Runtime.CompilerServices;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Tests.Mentions;

public sealed class AmbiguousNameTests
{
    private const string NoPlace = "none";

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in File.ReadLines(Path.Combine(Folder(), "ambiguous-names.tsv")).Skip(1).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_Word_Is_The_Country_That_It_Means_There(string sentence, string word, string meaning) =>
        Assert.Equal(meaning, MeaningOf(sentence, word));

    /// <summary>What an analyst would see marked at the word: a person's name is no country, whatever else it is.</summary>
    private static string MeaningOf(string text, string word)
    {
        var sentence = Newsroom.Tag(text)[0];
        var start = text.IndexOf(word, StringComparison.Ordinal);
        var at = Array.FindIndex(sentence.Tokens, token => token.Start <= start && start < token.End);
        Assert.True(at >= 0, "The word stands in its sentence.");
        return sentence.PersonAt(at) is { } person && person.NameSpan.Start <= start && start < person.NameSpan.End ? NoPlace
            : sentence.Covering(at) is { } hit && CodeOf(hit) is { } code ? code
            : NoPlace;
    }

    private static string? CodeOf(Hit hit) => hit.Entry switch
    {
        CountryEntry country => country.Code.Value,
        CityEntry city => city.City.Country.Value,
        _ => null,
    };

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
