using System.Globalization;
using DefenceTies.Domain.Countries;

namespace DefenceTies.Register.Tables;

/// <summary>Names whose events a tally counts.</summary>
public static class TallyScope
{
    /// <summary>All events.</summary>
    public const string All = "";

    /// <summary>Begins the scopes of countries.</summary>
    public const string Countries = "c:";

    /// <summary>Begins the scopes of two countries.</summary>
    public const string Pairs = "b:";

    /// <summary>Begins the scopes of topics.</summary>
    public const string Topics = "t:";

    /// <summary>Begins the scopes of officials, which only count.</summary>
    public const string Officials = "o:";

    /// <summary>Begins the scopes of organisations, which only count.</summary>
    public const string Organisations = "g:";

    /// <summary>The events of a country.</summary>
    public static string Of(CountryCode country) => Countries + country.Value;

    /// <summary>The events of two countries.</summary>
    public static string Of(CountryCode one, CountryCode other) =>
        string.CompareOrdinal(one.Value, other.Value) < 0 ? $"{Pairs}{one.Value}-{other.Value}" : $"{Pairs}{other.Value}-{one.Value}";

    /// <summary>The events with a topic.</summary>
    public static string OfTopic(string topic) => Topics + topic;

    /// <summary>The id that a counting scope speaks of.</summary>
    internal static long IdIn(string scope) => long.Parse(scope.AsSpan(2), CultureInfo.InvariantCulture);
}
