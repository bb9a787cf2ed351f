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
        ["cas"] = "air",
        ["cns"] = "navy",
        ["fleet"] = "navy",
        ["ground"] = "army",
        ["chairperson"] = "chairman",
        ["chairwoman"] = "chairman",
        ["secretaries"] = "secretary",
    };

    // The words that tell of which service an officer is.
    private static readonly string[] Services = ["army", "navy", "air"];

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _lowering;

    private PostWords(HashSet<string> words, HashSet<string> lowering) => (_words, _lowering) = (words, lowering);

    /// <summary>The words in alphabetical order: equal for wordings that differ only in order and small words.</summary>
    internal string Key => string.Join(' ', _lowering.Order(StringComparer.Ordinal).Concat(_words.Order(StringComparer.Ordinal)));

    internal static PostWords Of(string? post)
    {
        // "General" and "staff" say nothing alone; the general staff is a body of its own.
        var all = Folding.Fold(post).Replace("general staff", "generalstaff", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new PostWords(
            [.. all.Where(word => !Empty.Contains(word) && !Lowering.Contains(word)).Select(word => OneWord.GetValueOrDefault(word, word))],
            [.. all.Where(Lowering.Contains)]);
    }

    /// <summary>Whether both may be one post: the words of the shorter wording all stand in the longer one.</summary>
    internal bool AgreesWith(PostWords other) =>
        _words.Count > 0 && other._words.Count > 0
        && _lowering.SetEquals(other._lowering)
        && (_words.Count <= other._words.Count ? _words.IsSubsetOf(other._words) : other._words.IsSubsetOf(_words));

    /// <summary>
    /// Whether both are one post, and not only may be: the same words, or all words of the shorter wording, when it has
    /// more than one. "Chief" alone may be any chief.
    /// </summary>
    internal bool IsSameAs(PostWords other) =>
        AgreesWith(other) && (_words.SetEquals(other._words) || Math.Min(_words.Count, other._words.Count) > 1);

    /// <summary>Whether they are posts of two services, such as army and navy: nobody changes from the one to the other.</summary>
    internal bool IsOfOtherService(PostWords other) =>
        Services.Where(_words.Contains).ToArray() is { Length: > 0 } services
        && Services.Where(other._words.Contains).ToArray() is { Length: > 0 } others
        && !services.Intersect(others).Any();
}
