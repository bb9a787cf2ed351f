using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Matching;

/// <summary>The rank that stands before a printed name, as far as it tells the service.</summary>
internal static class RankWords
{
    private const int WordsOfRank = 3;

    private static readonly HashSet<string> Sea = ["admiral", "adm", "commodore"];

    private static readonly HashSet<string> Land = ["general", "gen", "brigadier", "brig", "colonel", "col"];

    /// <summary>The service, by the last words before a name; none where they tell no rank, or one that several services have.</summary>
    internal static Service? ServiceOf(string before)
    {
        var words = Folding.Fold(before).Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(WordsOfRank).ToArray();
        return words is [.., "air", "marshal" or "commodore"] or [.., "air", "chief" or "vice", "marshal"] ? Service.Air
            : words.Length == 0 ? null
            : Sea.Contains(words[^1]) ? Service.Sea
            : Land.Contains(words[^1]) ? Service.Land
            : null;
    }
}
