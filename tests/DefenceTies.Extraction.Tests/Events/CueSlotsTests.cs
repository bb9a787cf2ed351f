using DefenceTies.Extraction.Events;
using DefenceTies.Extraction.Wording;

namespace DefenceTies.Extraction.Tests.Events;

public sealed class CueSlotsTests
{
    [Theory]
    [InlineData("Kenyan Defence Minister Joseph Otieno, after a long flight over the desert, paid a visit to Cairo.", "KEN")]
    [InlineData("Kenya's Joseph Otieno, the defence minister, began a visit to Cairo.", "KEN")]
    [InlineData("With Oman's blessing, Kenyan Defence Minister Joseph Otieno made a visit to Cairo.", "KEN")]
    public void The_Subject_Before_A_Cue_Is_Nobody_A_Preposition_Governs(string text, string country)
    {
        var found = Newsroom.Events(text + " The ministry of defence said so in a statement.");

        Assert.Contains(country, Assert.Single(found).Parties.Select(party => party.Country.Value));
        Assert.DoesNotContain("OMN", found[0].Parties.Select(party => party.Country.Value));
    }

    [Theory]
    [InlineData("Oman said that Kenyan Defence Minister Joseph Otieno visited Cairo on Monday.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno visited Cairo on Monday, Oman said.")]
    [InlineData("Kenyan Defence Minister Joseph Otieno visited Cairo on Monday, according to Oman.")]
    public void Whoever_Only_Tells_Of_It_Takes_No_Part(string text) =>
        Assert.Equal(["EGY", "KEN"], Assert.Single(Newsroom.Events(text)).Parties.Select(party => party.Country.Value));

    [Fact]
    public void A_Cue_In_The_Passive_Has_Its_Actor_Behind_It()
    {
        var cues = new CueSlots(Newsroom.Knowledge);
        var matches = Newsroom.Match("Kenyan Defence Minister Joseph Otieno was received by Egyptian Defence Minister Hany Sobhi.").Where(match => match.Rule is { IsCue: true, Before: RuleField.Host }).ToList();

        Assert.NotEmpty(matches);
        Assert.All(matches, match => Assert.True(cues.IsPassive(match)));
    }

    [Fact]
    public void Filled_Slots_Never_Overlap()
    {
        var cues = new CueSlots(Newsroom.Knowledge);
        foreach (var match in Newsroom.Match("Kenyan Defence Minister Joseph Otieno and Omani Navy Chief Admiral Salim al-Harthy held talks with Egyptian Defence Minister Hany Sobhi in Cairo on Monday.").Where(match => match.Rule.IsCue))
        {
            var slots = cues.Fill(match).Slots.Where(slot => slot.Actor is not null).OrderBy(slot => slot.First).ToList();

            Assert.NotEmpty(slots);
            Assert.All(slots.Zip(slots.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.First));
        }
    }
}
