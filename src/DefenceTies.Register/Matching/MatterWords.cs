using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Matching;

/// <summary>The words that tell what a thing is or what an agreement is on, without those that fit any.</summary>
internal static class MatterWords
{
    private const int ShortestWord = 4;

    private static readonly HashSet<string> Opening = ["on", "about", "regarding", "concerning", "covering", "for"];

    private static readonly HashSet<string> Closing = ["in", "at", "with", "between", "worth", "by", "during", "after", "which", "that", "from"];

    private static readonly HashSet<string> Empty =
    [
        "defence", "defense", "military", "security", "cooperation", "mutual", "bilateral", "field", "joint", "more", "first", "second", "third",
        "batch", "weapons", "weapon", "arms", "equipment", "systems", "system", "some", "three", "four", "five", "seven", "eight", "nine", "course", "training", "programme", "program",
    ];

    /// <summary>The words of a name of equipment or of a course.</summary>
    internal static IEnumerable<string> Of(string? name) => Folding.Fold(name).Split(' ').Where(Tells);

    /// <summary>What an agreement is said to be on: the words after its type, from "on" up to where or with whom.</summary>
    /// <param name="after">The text after the words that tell the type, which may be cut in the middle of a word.</param>
    internal static IEnumerable<string> After(string after)
    {
        var ofSentence = after[..(after.IndexOfAny(['.', ',', ';', '\n']) is >= 0 and var end ? end : after.Length)];
        var words = Folding.Fold(ofSentence).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Opening.Contains(words[0]) ? words.Skip(1).TakeWhile(word => !Closing.Contains(word)).Where(Tells) : [];
    }

    /// <summary>Whether a word of one is a word of the other, in singular or plural, whole or cut.</summary>
    internal static bool Overlap(IReadOnlySet<string> left, IReadOnlySet<string> right) =>
        left.Any(word => right.Any(other => word.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(word, StringComparison.Ordinal)));

    private static bool Tells(string word) => word.Length >= ShortestWord && !Empty.Contains(word) && !word.All(char.IsDigit);
}
