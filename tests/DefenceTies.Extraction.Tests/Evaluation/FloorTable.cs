using System.Globalization;
using DefenceTies.Extraction.Evaluation;

namespace DefenceTies.Extraction.Tests.Evaluation;

/// <summary>The floors that <c>tests/corpus/floors.tsv</c> holds.</summary>
internal sealed class FloorTable(IReadOnlyList<Floor> floors)
{
    /// <summary>The figure that is a count of what went wrong: there, more is not better.</summary>
    private const string CountOfFaults = "files_without_prediction";

    internal IReadOnlyList<Floor> Floors => floors;

    /// <summary>Reads the rows below the line of column names.</summary>
    /// <exception cref="InvalidDataException">A row is not collection, figure and a share from 0 to 1.</exception>
    internal static FloorTable Read(IEnumerable<string> lines) =>
        new([.. lines.Skip(1).Where(line => line.Length > 0 && line[0] != '#').Select(FloorOf)]);

    /// <summary>What is wrong with a collection's figures, a line each: those below their floors and those without one.</summary>
    internal IReadOnlyList<string> Faults(string collection, ScoreCard card)
    {
        var own = floors.Where(floor => floor.Collection == collection).ToList();
        return
        [
            .. card.Figures.Where(figure => figure.Name != CountOfFaults && own.TrueForAll(floor => floor.Figure != figure.Name))
                .Select(figure => $"{collection} {figure.Name} is {figure.Text} and has no floor"),
            .. own.Where(floor => card.Figures.All(figure => figure.Name != floor.Figure))
                .Select(floor => $"{collection} {floor.Figure} has a floor and is no figure"),
            .. card.Figures.Join(own, figure => figure.Name, floor => floor.Figure, (figure, floor) => (figure, floor))
                .Where(pair => AsPrinted(pair.figure.Value) < pair.floor.Least)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{collection} {pair.figure.Name} is {pair.figure.Text}, below its floor {pair.floor.Least:F3}")),
        ];
    }

    /// <summary>Floors are copied from the printed card, and 0.4088 must pass a floor of 0.409.</summary>
    private static double AsPrinted(double share) => Math.Round(share, 3);

    private static Floor FloorOf(string line)
    {
        var cells = line.Split('\t');
        return cells.Length == 3 && double.TryParse(cells[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) && least <= 1
            ? new Floor(cells[0], cells[1], least)
            : throw new InvalidDataException($"No collection, figure and floor: '{line}'.");
    }
}
