using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>The officials and organisations of a made register; the names are syllables, nobody's.</summary>
internal sealed class MadePeople
{
    private static readonly string[] s_syllables = ["ba", "den", "ko", "mir", "sul", "ta", "ren", "ul", "jo", "vas", "li", "nor", "qa", "rim", "zho", "ek", "pa", "dru", "ha", "win"];

    private static readonly string[] s_posts =
        ["Minister of Defence", "Chief of Army Staff", "Chief of Naval Staff", "Air Chief", "Defence Secretary", "Deputy Minister of Defence", "Defence Attaché", "President", "Prime Minister", "Director General"];

    private readonly Dictionary<CountryCode, Skew<Official>> _officials;
    private readonly Dictionary<CountryCode, Skew<Organisation>> _organisations;

    internal MadePeople(FillPlan plan, MadeWorld world)
    {
        var random = new Random(FillPlan.Seed + 1);
        Officials = [.. Enumerable.Range(1, plan.Officials).Select(id => OfficialOf(id, CountryOf(id, world, random), random))];
        Organisations = [.. Enumerable.Range(1, plan.Organisations).Select(id => OrganisationOf(id, CountryOf(id, world, random)))];
        _officials = Officials.GroupBy(official => official.Country!).ToDictionary(group => group.Key, Skew<Official>.ByRank);
        _organisations = Organisations.GroupBy(organisation => organisation.Country!).ToDictionary(group => group.Key, Skew<Organisation>.ByRank);
    }

    internal IReadOnlyList<Official> Officials { get; }

    internal IReadOnlyList<Organisation> Organisations { get; }

    internal Official? Official(CountryCode country, Random random) => _officials.GetValueOrDefault(country)?.Draw(random);

    internal Organisation? Organisation(CountryCode country, Random random) => _organisations.GetValueOrDefault(country)?.Draw(random);

    /// <summary>A person keeps a post.</summary>
    internal static string PostOf(Official official) => s_posts[official.Id % s_posts.Length];

    internal static IEnumerable<OfficialAlias> AliasesOf(Official official) =>
        new[] { official.Name, official.Name[(official.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..] }.Distinct()
            .Select((name, at) => new OfficialAlias { Id = (official.Id * 2) + at, OfficialId = official.Id, Name = name, FoldedName = Folding.Fold(name), Reports = 1 });

    internal static Tenure TenureOf(Official official) => new()
    {
        Id = official.Id,
        OfficialId = official.Id,
        Post = PostOf(official),
        PostKey = Folding.Fold(PostOf(official)),
        FirstRead = EdtfDate.OfYear(2010),
        LastRead = EdtfDate.OfYear(2024),
    };

    // Every country has somebody; beyond that, those who meet much have many.
    private static CountryCode CountryOf(int id, MadeWorld world, Random random) =>
        id <= world.Countries.Count ? world.Countries[id - 1] : world.Country(random);

    private static Official OfficialOf(int id, CountryCode country, Random random)
    {
        var name = $"{Name(random)} {Name(random)} {Name(random)}";
        return new Official { Id = id, Name = name, FoldedName = Folding.Fold(name), SortName = OfficialName.SortKeyOf(name), Country = country };
    }

    private static Organisation OrganisationOf(int id, CountryCode country)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Agency {id} of {country.Value}");
        return new Organisation { Id = id, Name = name, FoldedName = Folding.Fold(name), Country = country };
    }

    private static string Name(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => s_syllables[random.Next(s_syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
