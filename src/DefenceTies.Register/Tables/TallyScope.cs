using System.Globalization;
using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Tables;

/// <summary>Names whose events a tally counts.</summary>
public static class TallyScope
{
    /// <summary>All events.</summary>
    public const string All = "";

    /// <summary>Begins the scopes that count another scope's events whenever they were: few rows, quickly added up.</summary>
    public const string Whenever = "=";

    /// <summary>Begins the scopes of countries.</summary>
    public const string Countries = "c:";

    /// <summary>Begins the scopes of two countries.</summary>
    public const string Pairs = "b:";

    /// <summary>Begins the scopes of topics.</summary>
    public const string Topics = "t:";

    /// <summary>Begins the scopes of publishers.</summary>
    public const string Publishers = "p:";

    /// <summary>Begins the scopes of officials, which only count.</summary>
    public const string Officials = "o:";

    /// <summary>Begins the scopes of organisations, which only count.</summary>
    public const string Organisations = "g:";

    /// <summary>Begins the scopes of articles, which only count.</summary>
    internal const string Articles = "a:";

    /// <summary>Begins the scopes of sources, which only count.</summary>
    internal const string Sources = "s:";

    /// <summary>What follows where articles or sources stand.</summary>
    internal const string Standing = "standing";

    /// <summary>What follows where they were superseded.</summary>
    internal const string Superseded = "superseded";

    /// <summary>The events of a country.</summary>
    public static string Of(CountryCode country) => Countries + country.Value;

    /// <summary>The events of two countries.</summary>
    public static string Of(CountryCode one, CountryCode other) =>
        string.CompareOrdinal(one.Value, other.Value) < 0 ? $"{Pairs}{one.Value}-{other.Value}" : $"{Pairs}{other.Value}-{one.Value}";

    /// <summary>The events with a topic.</summary>
    public static string OfTopic(string topic) => Topics + topic;

    /// <summary>The events that a publisher reports.</summary>
    /// <param name="publisher">The name; <see cref="EventPublisher.NotNamed"/> for those without one.</param>
    public static string OfPublisher(string publisher) => Publishers + publisher;

    /// <summary>The name that a scope of topics or publishers speaks of.</summary>
    internal static string NameIn(string scope) => scope[(scope.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The two countries that a scope of pairs speaks of, the one whose code comes first first.</summary>
    internal static (CountryCode A, CountryCode B) PairIn(string scope)
    {
        var codes = NameIn(scope).Split('-');
        return (CountryCode.Parse(codes[0]), CountryCode.Parse(codes[1]));
    }

    /// <summary>The id that a counting scope speaks of.</summary>
    internal static long IdIn(string scope) => long.Parse(scope.AsSpan(Officials.Length), CultureInfo.InvariantCulture);
}
