using System.Globalization;

namespace DefenceTies.Register.Tests.Linking;

/// <summary>How well a register linked labelled pairs. What is offered to an editor counts as not merged.</summary>
internal sealed class LinkingFigures(IReadOnlyList<(LinkingPair Pair, LinkingOutcome Outcome)> judged)
{
    /// <summary>Pairs that were merged though a careful reader would not.</summary>
    public IReadOnlyList<LinkingPair> WrongMerges =>
        [.. judged.Where(one => one.Outcome == LinkingOutcome.Merged && one.Pair.Label != LinkingLabel.Same).Select(one => one.Pair)];

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    private double Precision => Ratio(Count(LinkingLabel.Same, LinkingOutcome.Merged), Count(LinkingLabel.Same, LinkingOutcome.Merged) + Count(LinkingLabel.Different, LinkingOutcome.Merged));

    private double Recall => Ratio(Count(LinkingLabel.Same, LinkingOutcome.Merged), judged.Count(one => one.Pair.Label == LinkingLabel.Same));

    /// <summary>The figures, and every pair that was not taken as it is labelled.</summary>
    public string Print(string title)
    {
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"{title}: {judged.Count} pairs, F1 {F1:0.000}, precision {Precision:0.000}, recall {Recall:0.000}"),
        };
        lines.AddRange(Enum.GetValues<LinkingLabel>().Select(label =>
            $"  {label}: " + string.Join(", ", Enum.GetValues<LinkingOutcome>().Reverse().Select(outcome => $"{Count(label, outcome)} {outcome}"))));
        lines.AddRange(judged.Where(one => !IsAsLabelled(one.Pair.Label, one.Outcome)).Select(one => $"  {one.Pair.Label} but {one.Outcome}: {one.Pair}"));
        return string.Join('\n', lines);
    }

    private static bool IsAsLabelled(LinkingLabel label, LinkingOutcome outcome) => (label, outcome) switch
    {
        (LinkingLabel.Same, LinkingOutcome.Merged) or (LinkingLabel.Different, LinkingOutcome.Apart) or (LinkingLabel.Doubtful, LinkingOutcome.Offered) => true,
        _ => false,
    };

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private int Count(LinkingLabel label, LinkingOutcome outcome) => judged.Count(one => one.Pair.Label == label && one.Outcome == outcome);
}
