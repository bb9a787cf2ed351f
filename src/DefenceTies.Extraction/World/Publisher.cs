using DefenceTies.Domain.Countries;

namespace DefenceTies.Extraction.World;

/// <summary>An outlet or news agency.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsAgency">Whether it is an agency, whose text others print.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Hosts">Domain names of its sites.</param>
/// <param name="Country">The country it is at home in; none when it is at home in several, or not known.</param>
public sealed record Publisher(string Name, bool IsAgency, IReadOnlyList<string> Aliases, IReadOnlyList<string> Hosts, CountryCode? Country)
{
    private const string Article = "The ";

    /// <summary>The ways to write its name: as listed, and those with and without "The" that follow.</summary>
    internal IEnumerable<string> Forms
    {
        get
        {
            var listed = Aliases.Prepend(Name);
            return listed.Concat(listed.Select(WithOrWithoutArticle).OfType<string>()).Distinct(StringComparer.Ordinal);
        }
    }

    /// <summary>"Star" alone is no name of "The Star", nor is "The WAM" one of "WAM".</summary>
    private static string? WithOrWithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.Ordinal) ? (name.Count(letter => letter == ' ') > 1 ? name[Article.Length..] : null)
        : name.Contains(' ', StringComparison.Ordinal) ? Article + name
        : null;
}
