using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Tests.World;

public sealed class NamedThingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("defenceties-named-things-").FullName;

    [Theory]
    [InlineData("The exercise Surya Kiran-XVIII began at Saljhandi.", "Surya Kiran", "Surya Kiran-XVIII")]
    [InlineData("Balikatan 39-2024 opened in Manila.", "Balikatan", "Balikatan 39-2024")]
    [InlineData("AMAN-25 was held in Karachi.", "AMAN", "AMAN-25")]
    [InlineData("The drill Mithra Shakthi ended.", "Mitra Shakti", "Mithra Shakthi")]
    [InlineData("Ships left for Rimpac 2022.", "RIMPAC", "Rimpac 2022")]
    [InlineData("The Warrior-VIII joint exercise began.", "Warrior", "Warrior-VIII")]
    [InlineData("Exercise “Garuda 25” ended in Orange.", "Garuda", "Garuda 25")]
    public void A_Series_Is_Found_With_Its_Edition(string text, string series, string written)
    {
        var tokens = Tokens(text);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (Newsroom.Knowledge.Gazetteer.ExerciseAt(tokens, at, out var end) is { } found)
            {
                Assert.Equal(series, found.Name);
                Assert.Equal(written, text[tokens[at].Start..tokens[end - 1].End]);
                return;
            }
        }

        Assert.Fail("No series was found.");
    }

    [Theory]
    [InlineData("The Warrior spirit of the Gurkhas impressed the general.")]
    [InlineData("Garuda flew him to Milan, the city of Orion.")]
    [InlineData("Mr Aman spoke of peace.")]
    [InlineData("The two had a peace mission in mind.")]
    public void A_Common_Word_Alone_Is_No_Exercise(string text)
    {
        var tokens = Tokens(text);

        Assert.DoesNotContain(Enumerable.Range(0, tokens.Length), at => Newsroom.Knowledge.Gazetteer.ExerciseAt(tokens, at, out _) is not null);
    }

    [Fact]
    public void A_Series_Between_Two_Knows_Both() =>
        Assert.Equal(["PHL", "USA"], Newsroom.Knowledge.Gazetteer.ExerciseAt(Tokens("Balikatan"), 0, out _)!.Countries.Select(country => country.Value));

    [Theory]
    [InlineData("four F-16s were delivered", "F-16", EquipmentKind.Aircraft, "F-16s")]
    [InlineData("the F16 Block 70", "F-16", EquipmentKind.Aircraft, "F16 Block 70")]
    [InlineData("Bayraktar TB2 drones", "TB2", EquipmentKind.Drone, "Bayraktar TB2")]
    [InlineData("Mi-17 helicopters", "Mi-17", EquipmentKind.Helicopter, "Mi-17")]
    [InlineData("two corvettes", "corvette", EquipmentKind.Ship, "corvettes")]
    [InlineData("Leopard 2A4 tanks", "Leopard 2", EquipmentKind.Vehicle, "Leopard 2A4")]
    [InlineData("Javelin anti-tank missiles", "Javelin", EquipmentKind.Missile, "Javelin")]
    [InlineData("two HIMARS launchers", "HIMARS", EquipmentKind.Artillery, "HIMARS")]
    [InlineData("six NASAMS batteries", "NASAMS", EquipmentKind.AirDefence, "NASAMS")]
    [InlineData("armored personnel carriers", "armoured personnel carrier", EquipmentKind.Vehicle, "armored personnel carriers")]
    [InlineData("a hydrographic survey ship", "survey ship", EquipmentKind.Ship, "hydrographic survey ship")]
    [InlineData("Super Mushshak trainers", "Super Mushshak", EquipmentKind.Aircraft, "Super Mushshak")]
    [InlineData("some UAVs", "unmanned aerial vehicle", EquipmentKind.Drone, "UAVs")]
    public void Equipment_Is_Found_In_Singular_And_Plural(string text, string name, EquipmentKind kind, string written)
    {
        var tokens = Tokens(text);
        var at = Array.FindIndex(tokens, token => Newsroom.Knowledge.Gazetteer.EquipmentAt(tokens, Array.IndexOf(tokens, token), out _) is not null);
        var model = Newsroom.Knowledge.Gazetteer.EquipmentAt(tokens, at, out var end);

        Assert.Equal((name, kind), (model!.Name, model.Kind));
        Assert.Equal(written, text[tokens[at].Start..tokens[end - 1].End]);
    }

    [Theory]
    [InlineData("exercises.tsv", "name\tcountries\taliases\tmark\nSample Shield\tKEN\tBalikatan\t", 2, "stands for")]
    [InlineData("exercises.tsv", "name\tcountries\taliases\tmark\nSample Shield\tK1\t\t", 2, "no country code")]
    [InlineData("exercises.tsv", "name\tcountries\taliases\tmark\nSample Shield\tKEN\t\tcommon", 2, "is no mark")]
    [InlineData("equipment.tsv", "name\tkind\taliases\nSample 5\tballoon\t", 2, "none of")]
    [InlineData("equipment.tsv", "name\tkind\taliases\nSample 5\tdrone\tTB2", 2, "stands for")]
    public void What_Cannot_Be_Used_Is_Refused(string file, string text, int line, string reason)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);
        var refused = Assert.Throws<KnowledgeException>(() => Knowledge.Load(_folder));

        Assert.Equal(line, refused.Line);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Token[] Tokens(string text) => [.. Newsroom.Knowledge.Tokenizer.Read(text, new(0, text.Length))];
}
