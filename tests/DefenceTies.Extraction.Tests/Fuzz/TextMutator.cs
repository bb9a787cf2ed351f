namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>Makes any number of spoilt texts from good ones; of the same good texts, the same number always makes the same one.</summary>
/// <param name="texts">The good texts.</param>
internal sealed class TextMutator(IReadOnlyList<string> texts)
{
    private const int MostMutations = 5;
    private const int MostUnits = 60_000;
    private const int GiantUnits = 1_000_000;

    /// <summary>One text in so many is a megabyte long, and one in so many is news words strung together.</summary>
    private const int GiantEvery = 500;
    private const int StrungEvery = 5;
    private const int SpliceEvery = 6;

    private static readonly IReadOnlyList<Mutation> s_mutations = [.. OrderMutations.All, .. SignMutations.All, .. QuoteMutations.All];

    /// <summary>The spoilt text of a number.</summary>
    internal MutatedText Make(int number)
    {
        var chance = new Random(number);
        var text = number % StrungEvery == 0 ? NewsWords.String(chance) : texts[chance.Next(texts.Count)];
        var done = new List<string>();
        for (var left = chance.Next(1, MostMutations + 1); left > 0; left--)
        {
            var mutation = s_mutations[chance.Next(s_mutations.Count)];
            text = mutation.Apply(text, chance);
            text = text.Length > MostUnits ? text[..MostUnits] : text;
            done.Add(mutation.Name);
        }

        if (chance.Next(SpliceEvery) == 0)
        {
            text = Splice(text, texts[chance.Next(texts.Count)], chance);
            done.Add("spliced with another");
        }

        return number % GiantEvery == 1
            ? new MutatedText(number, Giant(text, chance), string.Join(", ", [.. done, "a megabyte of it"]))
            : new MutatedText(number, text, string.Join(", ", done));
    }

    private static string Splice(string text, string other, Random chance) =>
        text[..chance.Next(text.Length + 1)] + other[chance.Next(other.Length + 1)..];

    private static string Giant(string text, Random chance)
    {
        var piece = chance.Next(3) == 0 ? SignMutations.OneLine(text) : text;
        piece = piece.Length == 0 ? "." : piece;
        return string.Concat(Enumerable.Repeat(piece, GiantUnits / piece.Length + 1))[..GiantUnits];
    }
}
