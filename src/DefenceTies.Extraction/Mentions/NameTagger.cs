using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds the names of the world in a sentence: the longest at each place, never two that overlap.</summary>
internal sealed class NameTagger(Gazetteer gazetteer)
{
    private readonly HashSet<int> _directions = [.. "South North Latin Central Meso".Split(' ').SelectMany(gazetteer.WordsOf)];
    private readonly Homonyms _homonyms = new(gazetteer);
    private readonly int _america = gazetteer.WordsOf("America")[0];

    /// <summary>The names of a sentence, in order.</summary>
    internal TaggedSentence Tag(Sentence sentence)
    {
        var hits = new List<Hit>();
        var found = new List<(int End, GazetteerEntry Entry)>();
        var inner = new List<(int End, GazetteerEntry Entry)>();
        for (var at = 0; at < sentence.Tokens.Length;)
        {
            found.Clear();
            gazetteer.Find(sentence.Tokens, at, found);
            if (found.Count == 0)
            {
                at++;
                continue;
            }

            found.Sort(static (left, right) => left.End != right.End ? right.End.CompareTo(left.End) : OrderOf(left.Entry).CompareTo(OrderOf(right.Entry)));
            var (end, entry) = found[^1];
            foreach (var candidate in found)
            {
                if (!CutsPost(sentence, at, candidate.End, inner))
                {
                    (end, entry) = candidate;
                    break;
                }
            }

            if (!IsRegion(sentence, at, end, entry) && !(entry is CountryEntry && sentence.IsSign(end, '$')))
            {
                hits.Add(new Hit(at, end, entry));
            }

            at = end;
        }

        return new TaggedSentence(sentence, _homonyms.Correct(sentence, hits));
    }

    /// <summary>Whether a post begins inside and ends beyond: "Bangladesh Army" cuts the "Army Chief" of "Bangladesh Army Chief".</summary>
    private bool CutsPost(Sentence sentence, int first, int end, List<(int End, GazetteerEntry Entry)> inner)
    {
        for (var at = first + 1; at < end; at++)
        {
            inner.Clear();
            gazetteer.Find(sentence.Tokens, at, inner);
            foreach (var candidate in inner)
            {
                if (candidate.End > end && candidate.Entry is PostEntry)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Latin America", and "Indo-Pacific": a country's prefix joined to a word that is no country's names a region.</summary>
    private bool IsRegion(Sentence sentence, int first, int end, GazetteerEntry entry)
    {
        if (entry is CountryEntry && end - first == 1 && first > 0 && _directions.Contains(sentence.Tokens[first - 1].Word) && sentence.Tokens[first].Word == _america)
        {
            return true;
        }

        if (entry is not CountryEntry || end >= sentence.Tokens.Length || !sentence.Tokens[end].IsJoined || !sentence.Tokens[end].IsName)
        {
            return false;
        }

        var next = new List<(int End, GazetteerEntry Entry)>();
        gazetteer.Find(sentence.Tokens, end, next);
        return next.Count == 0;
    }

    /// <summary>Of two readings of the same words the more special one is meant.</summary>
    private static int OrderOf(GazetteerEntry entry) => entry switch
    {
        PostEntry => 0,
        OrganisationEntry => 1,
        RankEntry => 2,
        CountryEntry => 3,
        CityEntry => 4,
        HonorificEntry => 5,
        _ => 6,
    };
}
