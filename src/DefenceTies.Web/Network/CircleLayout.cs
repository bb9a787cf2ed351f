using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Register.Events;
using DefenceTies.Register.Network;

namespace DefenceTies.Web.Network;

/// <summary>Countries on a circle, those tied most closely side by side where they can be; lines between them.</summary>
public sealed class CircleLayout
{
    /// <summary>How wide and high the drawing is, in its own units.</summary>
    public const int Size = 640;

    private const double Radius = 210;
    private const double LabelRadius = 224;
    private const double ThickestLine = 9;

    private readonly Dictionary<CountryCode, double> _angles = [];
    private readonly int _most;

    /// <summary>Lays out a network.</summary>
    public CircleLayout(NetworkPage network)
    {
        var order = Neighbours(network);
        for (var at = 0; at < order.Count; at++)
        {
            _angles[order[at].Code] = (2 * Math.PI * at / order.Count) - (Math.PI / 2);
        }

        Countries = order;
        _most = network.Ties.Count == 0 ? 1 : network.Ties.Max(tie => tie.Events);
    }

    /// <summary>The countries, in their order on the circle.</summary>
    public IReadOnlyList<CountryName> Countries { get; }

    /// <summary>Where a country's dot stands.</summary>
    public (string X, string Y) Dot(CountryCode code) => At(code, Radius);

    /// <summary>Where its name stands.</summary>
    public (string X, string Y) Label(CountryCode code) => At(code, LabelRadius);

    /// <summary>On which side of its place the name begins: "start", "end" or "middle".</summary>
    public string AnchorOf(CountryCode code) => Math.Cos(_angles[code]) switch
    {
        > 0.1 => "start",
        < -0.1 => "end",
        _ => "middle",
    };

    /// <summary>The line of a tie, bent towards the middle.</summary>
    public string PathOf(NetworkTie tie)
    {
        var ((x1, y1), (x2, y2)) = (Dot(tie.A), Dot(tie.B));
        return $"M{x1} {y1}Q{Size / 2} {Size / 2} {x2} {y2}";
    }

    /// <summary>How thick the line of a tie is.</summary>
    public string WidthOf(NetworkTie tie) => Number(1 + ((ThickestLine - 1) * Math.Sqrt((double)tie.Events / _most)));

    // Starts with the country of most events, then always takes the one that is tied most closely to the last.
    private static List<CountryName> Neighbours(NetworkPage network)
    {
        var left = network.Countries.ToList();
        var order = new List<CountryName>();
        while (left.Count > 0)
        {
            var next = order.Count == 0 ? left[0] : left.MaxBy(country => network.Between(order[^1].Code, country.Code)?.Events ?? 0)!;
            order.Add(next);
            left.Remove(next);
        }

        return order;
    }

    private (string X, string Y) At(CountryCode code, double radius) =>
        (Number((Size / 2.0) + (radius * Math.Cos(_angles[code]))), Number((Size / 2.0) + (radius * Math.Sin(_angles[code]))));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
