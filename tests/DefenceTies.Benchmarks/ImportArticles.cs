using System.Globalization;
using System.Text;
using DefenceTies.Extraction;

namespace DefenceTies.Benchmarks;

/// <summary>
/// News articles of about 2 KB as files, the same ones for the same count: visits, talks, agreements and exercises
/// between countries that differ in weight, by people who stay in their posts for years, each told by one to three papers.
/// </summary>
internal sealed class ImportArticles(Knowledge knowledge)
{
    private const int Seed = 20251125;
    private const int Units = 2_000;
    private const int Countries = 60;
    private const int YearsInPost = 4;
    private const int FirstYear = 2005;
    private const int Years = 20;

    private static readonly string[] s_posts =
        ["Defence Minister", "Chief of Army Staff", "Chief of the Naval Staff", "Chief of the Air Staff", "Defence Secretary", "Foreign Minister"];

    private static readonly string[] s_firstNames =
        ["Karim", "Adnan", "Viktor", "Marta", "Joon", "Pedro", "Lars", "Amina", "Tomas", "Rashid", "Elena", "Hiro", "Paulo", "Samir", "Ingrid", "Kofi", "Daniel", "Nadia", "Omar", "Stefan"];

    private static readonly string[] s_syllables =
        ["ba", "ran", "ko", "vic", "dal", "mor", "tash", "el", "ni", "gor", "sel", "an", "ter", "ush", "ivo", "mar", "zan", "ped", "lo", "kar"];

    private static readonly string[] s_papers = ["The Daily Star", "Dawn", "ANI", "Reuters", "Anadolu Agency", "The Hindu", "Xinhua", "Yonhap", "AFP", "Gulf Times"];

    private static readonly string[] s_filler =
    [
        "Officials of both sides said that the talks were held in a cordial atmosphere and that they would go on at the level of experts.",
        "The spokesperson told reporters that further details would be made public in due course.",
        "Analysts say that the region has seen more of such contacts over the past decade, though not all of them led to results.",
        "A guard of honour was presented, and wreaths were laid at the memorial of the fallen in the morning.",
        "Local media had speculated for weeks about the agenda, which touched on border trade, the weather and the price of grain.",
        "The ministry's website carried a short statement and several photographs of the occasion.",
        "Observers noted that ties of trade between both nations have grown steadily and that students increasingly cross the border to study.",
        "The delegation was also shown a museum and a shipyard, and was given a reception by the mayor.",
    ];

    private readonly Random _random = new(Seed);
    private readonly (string Name, string Capital)[] _world =
    [
        .. knowledge.Countries.Where(country => country is { Kind: Extraction.World.CountryKind.Country, Capital: not null })
            .OrderBy(country => country.Code).Where((_, at) => at % 3 == 0).Take(Countries).Select(country => (country.Name, country.Capital!)),
    ];

    /// <summary>Writes them into a folder.</summary>
    internal async Task WriteAsync(string folder, int count)
    {
        for (var written = 0; written < count;)
        {
            var (told, day) = Event();
            for (var papers = _random.Next(1, 4); papers > 0 && written < count; papers--)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{written++:D6}.txt");
                await File.WriteAllTextAsync(Path.Combine(folder, name), Article(told, day.AddDays(_random.Next(0, 3))));
            }
        }
    }

    private (string Told, DateOnly Day) Event()
    {
        var day = new DateOnly(FirstYear, 1, 1).AddDays(_random.Next(0, Years * 365));
        var (guest, host) = (Weighted(), Weighted());
        while (host == guest)
        {
            host = Weighted();
        }

        var on = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var post = _random.Next(s_posts.Length);
        var (visitor, receiver) = (PersonOf(guest, post, day.Year), PersonOf(host, post, day.Year));
        var (from, to) = (_world[guest], _world[host]);
        var told = _random.Next(5) switch
        {
            0 or 1 => $"{from.Name}'s {s_posts[post]} {visitor} arrived in {to.Capital} on {on} on an official visit to {to.Name}. He met {to.Name}'s {s_posts[post]} {receiver} and discussed military training.",
            2 => $"{from.Name}'s {s_posts[post]} {visitor} held a telephone conversation with {to.Name}'s {s_posts[post]} {receiver} on {on} to discuss defence cooperation.",
            3 => $"{from.Name} and {to.Name} signed a memorandum of understanding on defence cooperation in {to.Capital} on {on}. It was signed by {s_posts[post]} {visitor} of {from.Name} and {s_posts[post]} {receiver} of {to.Name}.",
            _ => $"{from.Name} and {to.Name} began a joint military exercise near {to.Capital} on {on}. {to.Name}'s {s_posts[post]} {receiver} attended the opening ceremony.",
        };
        return (told, day);
    }

    private string Article(string told, DateOnly published)
    {
        var text = new StringBuilder()
            .Append(s_papers[_random.Next(s_papers.Length)]).Append('\n')
            .Append(published.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)).Append("\n\n")
            .Append(told).Append('\n');
        while (text.Length < Units)
        {
            text.Append(s_filler[_random.Next(s_filler.Length)]).Append(_random.Next(4) == 0 ? '\n' : ' ');
        }

        return text.ToString();
    }

    // The first countries are in the news far more often than the last ones.
    private int Weighted() => (int)(_world.Length * Math.Pow(_random.NextDouble(), 2));

    private static string PersonOf(int country, int post, int year)
    {
        var person = new Random(HashOf(country, post, (year + country) / YearsInPost));
        return $"{s_firstNames[person.Next(s_firstNames.Length)]} {Surname(person)}";
    }

    private static string Surname(Random person)
    {
        var name = string.Concat(Enumerable.Range(0, person.Next(2, 4)).Select(_ => s_syllables[person.Next(s_syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static int HashOf(int country, int post, int term) => (((country * 31) + post) * 1_009) + term;
}
