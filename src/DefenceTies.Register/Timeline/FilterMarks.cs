using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Timeline;

/// <summary>
/// What a filter asks of an event beside its text and its date, as PostgreSQL's full-text index answers it from the marks that
/// stand with the event's words. What makes them in the database is <c>register_marks</c>.
/// </summary>
internal static class FilterMarks
{
    /// <summary>How many letters of a hash tell one topic or publisher from another.</summary>
    private const int HashLength = 24;

    /// <summary>The question, in PostgreSQL's language; empty when the filter asks for nothing of the kind.</summary>
    internal static string AskedBy(TimelineFilter filter) => string.Join(" & ", ((IEnumerable<string>[])
    [
        Asked("k", filter.Kinds, kind => Number((int)kind)),
        Asked("s", filter.Statuses, status => Number((int)status)),
        Asked("r", filter.Reviews, review => Number((int)review)),
        Asked("h", filter.Hosts, code => code.ToString()),
        Asked("c", filter.Countries, code => code.ToString(), filter.MatchAnyCountry ? " | " : " & "),
        Asked($"p{Number((int)PartyPart.Visitor)}", filter.Visitors, code => code.ToString()),
        Asked($"p{Number((int)PartyPart.Host)}", filter.Visited, code => code.ToString()),
        Asked("o", filter.Officials, Number),
        Asked("g", filter.Organisations, Number),
        Asked("t", filter.Topics, Hash),
        Asked("n", filter.Publishers, name => Hash(FilterColumns.Publisher(name))),
    ]).SelectMany(asked => asked));

    /// <summary>How many conditions the filter has that marks answer.</summary>
    internal static int CountOf(TimelineFilter filter) => ((bool[])
    [
        filter.Kinds.IsAny, filter.Statuses.IsAny, filter.Reviews.IsAny, filter.Hosts.IsAny, filter.Countries.IsAny, filter.Visitors.IsAny,
        filter.Visited.IsAny, filter.Officials.IsAny, filter.Organisations.IsAny, filter.Topics.IsAny, filter.Publishers.IsAny,
    ]).Count(isAny => !isAny);

    private static IEnumerable<string> Asked<T>(string letter, Choice<T> choice, Func<T, string> word, string among = " | ")
    {
        if (choice.Included.Count > 0)
        {
            yield return $"({string.Join(among, choice.Included.Select(value => $"'#{letter}:{word(value)}'"))})";
        }

        foreach (var value in choice.Excluded)
        {
            yield return $"!'#{letter}:{word(value)}'";
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    // Whatever a name is made of, its hash means nothing to the language of questions.
    private static string Hash(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..HashLength];
}
