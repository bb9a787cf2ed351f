using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>Tells for whom a post acts that names its country or organisation itself: "Commander of US Central Command", "EU foreign policy chief".</summary>
internal sealed class PostOwners
{
    private const string Goal = "for";

    private readonly Dictionary<string, CountryCode> _names = new(StringComparer.OrdinalIgnoreCase);

    internal PostOwners(WorldTables world)
    {
        foreach (var country in world.Countries)
        {
            foreach (var name in country.Aliases.Prepend(country.Name).Concat(country.Demonyms))
            {
                _names.TryAdd(name, country.Code);
            }
        }

        foreach (var organisation in world.Organisations.Where(organisation => organisation.Country is not null))
        {
            foreach (var name in organisation.Aliases.Prepend(organisation.Name))
            {
                _names.TryAdd(name, organisation.Country!);
            }
        }
    }

    /// <summary>The first country or organisation named; an envoy for a country is not of it.</summary>
    internal CountryCode? Of(string form)
    {
        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < words.Length; first++)
        {
            if (first > 0 && words[first - 1] == Goal)
            {
                continue;
            }

            for (var end = words.Length; end > first; end--)
            {
                if (_names.TryGetValue(string.Join(' ', words[first..end]), out var owner))
                {
                    return owner;
                }
            }
        }

        return null;
    }
}
