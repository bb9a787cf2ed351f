using DefenceTies.Domain.Countries;
using DefenceTies.Register;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Benchmarks.Filling;

/// <summary>The countries, cities and outlets of a made register, and how often each turns up.</summary>
internal sealed class MadeWorld
{
    // A few pairs of countries have half of all events between them.
    private const int FavouritePairs = 60;
    private const double FavouriteShare = 0.5;
    private const int Outlets = 120;

    private static readonly string[] s_topics =
    [
        "defence cooperation", "training", "arms procurement", "joint exercises", "counter-terrorism", "peacekeeping", "maritime security",
        "regional security", "defence industry", "military education", "border security", "cyber security", "intelligence sharing", "air defence",
        "shipbuilding", "aviation", "logistics", "search and rescue", "disaster relief", "military medicine", "drones", "technology transfer",
        "hydrography", "veterans",
    ];

    private readonly Skew<string?> _publishers = Skew<string?>.ByRank(Enumerable.Range(1, Outlets).Select(at => at == 4 ? null : $"Outlet {at}"));
    private readonly Skew<CountryCode> _countries;
    private readonly Skew<(CountryCode, CountryCode)> _favourites;
    private readonly Dictionary<CountryCode, string> _names;
    private readonly ILookup<CountryCode, string> _cities;

    private MadeWorld(IReadOnlyList<(CountryCode Code, string Name)> countries, ILookup<CountryCode, string> cities)
    {
        _names = countries.ToDictionary(country => country.Code, country => country.Name);
        _cities = cities;
        _countries = Skew<CountryCode>.ByRank(countries.Select(country => country.Code));
        var random = new Random(FillPlan.Seed);
        _favourites = Skew<(CountryCode, CountryCode)>.ByRank(Enumerable.Range(0, FavouritePairs).Select(_ => PairOf(random)).Distinct());
    }

    internal Skew<string> Topics { get; } = Skew<string>.ByRank(s_topics);

    internal IReadOnlyList<CountryCode> Countries => _countries.Values;

    internal static async Task<MadeWorld> ReadAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var countries = await context.Countries.Where(country => !country.IsOrganisation).OrderBy(country => country.Code)
            .Select(country => new { country.Code, country.Name }).ToListAsync(cancellationToken);
        var cities = await context.Cities.OrderBy(city => city.Id).Select(city => new { city.Country, city.Name }).ToListAsync(cancellationToken);
        var ranked = countries.Select(country => (country.Code, country.Name)).ToArray();
        new Random(FillPlan.Seed).Shuffle(ranked);
        return new MadeWorld(ranked, cities.ToLookup(city => city.Country, city => city.Name));
    }

    internal string NameOf(CountryCode code) => _names[code];

    internal CountryCode Country(Random random) => _countries.Draw(random);

    internal (CountryCode A, CountryCode B) Pair(Random random) => random.NextDouble() < FavouriteShare ? _favourites.Draw(random) : PairOf(random);

    /// <summary>Who prints an article: told by its number alone, since its events are made before it.</summary>
    internal string? PublisherOf(int article) => _publishers.Draw(new Random(FillPlan.Seed ^ article));

    internal string? CityOf(CountryCode code, Random random)
    {
        var cities = _cities[code].Take(4).ToArray();
        return cities.Length == 0 ? null : cities[random.Next(cities.Length)];
    }

    private (CountryCode A, CountryCode B) PairOf(Random random)
    {
        var a = _countries.Draw(random);
        var b = _countries.Draw(random);
        while (a == b)
        {
            b = _countries.Draw(random);
        }

        return (a, b);
    }
}
