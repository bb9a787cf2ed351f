namespace DefenceTies.Extraction.Mentions;

/// <summary>What the ships of an article are called: "BRP Conrado Yap", "the destroyer Admiral Levchenko". Whoever a ship is named after takes no part.</summary>
internal sealed class ShipNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    internal static ShipNames Of(IReadOnlyList<TaggedSentence> sentences, Grammar grammar, NameReader names)
    {
        var ships = new ShipNames();
        foreach (var sentence in sentences)
        {
            for (var at = 1; at < sentence.Tokens.Length; at++)
            {
                if (sentence.Tokens[at].IsName && sentence.Tokens[at - 1].IsAllCapitals && Grammar.Is(grammar.People.ShipPrefixes, sentence.Tokens, at - 1) && names.NameEnd(sentence, at) is var end && end > at)
                {
                    ships._names.Add(NameReader.NameOf(sentence.Sentence.WordsOf(at, end)));
                }
            }
        }

        return ships;
    }

    /// <summary>Whether a ship bears this name.</summary>
    internal bool Has(string name) => _names.Count > 0 && _names.Contains(name);
}
