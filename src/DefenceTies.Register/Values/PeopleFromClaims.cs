using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Matching;

namespace DefenceTies.Register.Values;

/// <summary>The parties and people that follow from what reports tell: everybody whom any report names.</summary>
internal static class PeopleFromClaims
{
    /// <summary>Each party with the part that most reports give it; a part that says something goes before "participant".</summary>
    internal static IReadOnlyDictionary<CountryCode, PartyPart> Parties(IEnumerable<ToldReport> reports) =>
        reports.SelectMany(report => report.Parties)
            .GroupBy(party => party.Country)
            .ToDictionary(group => group.Key, group => MostSaid(group.Select(party => party.Part), PartyPart.Participant));

    /// <summary>
    /// Each official with the post and part that most reports give.
    /// </summary>
    internal static IReadOnlyDictionary<long, (CountryCode? Country, string? Post, OfficialPart Part)> Officials(IEnumerable<ToldReport> reports) =>
        reports.SelectMany(report => report.People)
            .GroupBy(person => person.OfficialId)
            .ToDictionary(group => group.Key, group => (
                group.Select(person => person.Country).OfType<CountryCode>().GroupBy(code => code).MaxBy(codes => codes.Count())?.Key,
                Post(group.Select(person => person.Post)),
                MostSaid(group.Select(person => person.Part ?? OfficialPart.Other), OfficialPart.Other)));

    /// <summary>
    /// The wording of a post: of the post that is told most often the longest wording, since it tells most, and of
    /// several ways to write it the one with most capitals.
    /// </summary>
    internal static string? Post(IEnumerable<string?> posts) =>
        posts.OfType<string>().Where(post => post.Length > 0)
            .GroupBy(post => PostWords.Of(post).Key)
            .OrderByDescending(wordings => wordings.Count()).ThenByDescending(wordings => wordings.Key.Length)
            .FirstOrDefault()?
            .OrderByDescending(post => Folding.Fold(post).Length).ThenByDescending(post => post.Count(char.IsUpper)).ThenBy(post => post, StringComparer.Ordinal)
            .First();

    private static T MostSaid<T>(IEnumerable<T> parts, T saysLeast)
        where T : struct, Enum =>
        parts.GroupBy(part => part)
            .OrderBy(group => group.Key.Equals(saysLeast))
            .ThenByDescending(group => group.Count())
            .First().Key;
}
