using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Matching;

/// <summary>The rank that stands before a printed name, as far as it tells the service.</summary>
internal static class RankWords
{
    private static readonly HashSet<string> Sea = ["admiral", "adm", "commodore"];

    private static readonly HashSet<string> Land = ["general", "gen", "brigadier", "brig", "colonel", "col"];

    /// <summary>The service, by the words before a name; none where they tell no rank, or one that several services have.</summary>
    /// <param name="verbatim">The words of the source, in which the name stands.</param>
    /// <param name="name">The name.</param>
    internal static Service? ServiceOf(string verbatim, string name)
    {
        var at = verbatim.IndexOf(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
        var words = at <= 0 ? [] : Folding.Fold(verbatim[..at]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [.., "air", "marshal" or "commodore"] or [.., "air", "chief" or "vice", "marshal"] ? Service.Air
            : words.Length == 0 ? null
            : Sea.Contains(words[^1]) ? Service.Sea
            : Land.Contains(words[^1]) ? Service.Land
            : null;
    }
}
