using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Matching;

/// <summary>
/// The words of a post that tell which post it is, whatever the wording: "Chief of the Army Staff" and "Army Chief",
/// "Minister for Foreign Affairs" and "Foreign Minister".
/// </summary>
internal sealed class PostWords
{
    private static readonly HashSet<string> Empty =
        ["of", "the", "for", "and", "to", "in", "at", "on", "a", "an", "s", "staff", "affairs", "general", "ministry", "department", "current", "national", "then"];

    // A deputy's post is another post than that of whom he stands in for.
    private static readonly HashSet<string> Lowering =
        ["deputy", "vice", "assistant", "under", "additional", "joint", "associate", "former", "ex", "acting", "designate", "elect"];

    private static readonly Dictionary<string, string> OneWord = new(StringComparer.Ordinal)
    {
        ["defense"] = "defence",
        ["naval"] = "navy",
        ["adviser"] = "advisor",
        ["pm"] = "prime",
        ["coas"] = "army",
        ["cas"] = "army",
        ["chairperson"] = "chairman",
        ["chairwoman"] = "chairman",
        ["secretaries"] = "secretary",
    };

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _lowering;

    private PostWords(HashSet<string> words, HashSet<string> lowering) => (_words, _lowering) = (words, lowering);

    /// <summary>The words in alphabetical order: equal for wordings that differ only in order and small words.</summary>
    internal string Key => string.Join(' ', _lowering.Order(StringComparer.Ordinal).Concat(_words.Order(StringComparer.Ordinal)));

    internal static PostWords Of(string? post)
    {
        var all = Folding.Fold(post).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new PostWords(
            [.. all.Where(word => !Empty.Contains(word) && !Lowering.Contains(word)).Select(word => OneWord.GetValueOrDefault(word, word))],
            [.. all.Where(Lowering.Contains)]);
    }

    /// <summary>Whether both may be one post: the words of the shorter wording all stand in the longer one.</summary>
    internal bool AgreesWith(PostWords other) =>
        _words.Count > 0 && other._words.Count > 0
        && _lowering.SetEquals(other._lowering)
        && (_words.Count <= other._words.Count ? _words.IsSubsetOf(other._words) : other._words.IsSubsetOf(_words));
}
