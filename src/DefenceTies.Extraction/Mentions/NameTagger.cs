using DefenceTies.Extraction.Sentences;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>Finds the names of the world in a sentence: the longest at each place, never two that overlap.</summary>
internal sealed class NameTagger(Gazetteer gazetteer)
{
    /// <summary>The names of a sentence, in order.</summary>
    internal TaggedSentence Tag(Sentence sentence)
    {
        var hits = new List<Hit>();
        var found = new List<(int End, GazetteerEntry Entry)>();
        for (var at = 0; at < sentence.Tokens.Length;)
        {
            found.Clear();
            gazetteer.Find(sentence.Tokens, at, found);
            if (found.Count == 0)
            {
                at++;
                continue;
            }

            var (end, entry) = found
                .OrderByDescending(candidate => candidate.End)
                .ThenBy(candidate => OrderOf(candidate.Entry))
                .FirstOrDefault(candidate => !CutsPost(sentence, at, candidate.End), found[0]);
            hits.Add(new Hit(at, end, entry));
            at = end;
        }

        return new TaggedSentence(sentence, hits);
    }

    /// <summary>Whether a post begins inside and ends beyond: "Bangladesh Army" cuts the "Army Chief" of "Bangladesh Army Chief".</summary>
    private bool CutsPost(Sentence sentence, int first, int end)
    {
        var inner = new List<(int End, GazetteerEntry Entry)>();
        for (var at = first + 1; at < end; at++)
        {
            inner.Clear();
            gazetteer.Find(sentence.Tokens, at, inner);
            if (inner.Exists(candidate => candidate.End > end && candidate.Entry is PostEntry))
            {
                return true;
            }
        }

        return false;
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
