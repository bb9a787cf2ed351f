using DefenceTies.Domain.Text;

namespace DefenceTies.Register.Matching;

/// <summary>
/// A person's name as its words, made ready for comparing: folded, one word for all spellings of Muhammad, initials
/// taken apart, particles marked.
/// </summary>
internal sealed class PersonName
{
    /// <summary>The one word for <c>Md.</c>, <c>Mohammed</c> and all other spellings.</summary>
    internal const string Muhammad = "muhammad";

    // Written before many names of South Asia and the Gulf and as often left out.
    private static readonly HashSet<string> MuhammadSpellings =
        ["md", "mohd", "muhd", "mohammad", "mohammed", "muhammad", "muhammed", "mohamed", "mohamad", "muhamad", "mohamud", "mehmet", "mohammod"];

    private static readonly HashSet<string> Honorifics =
        ["mr", "mrs", "ms", "dr", "prof", "professor", "engr", "sir", "lord", "dame", "sheikh", "shaikh", "haji", "hajj", "datuk", "dato", "tun", "syed", "sayed", "sayyid"];

    private static readonly HashSet<string> ParticleWords =
        ["al", "el", "ul", "ur", "uz", "us", "ud", "un", "as", "ad", "ar", "az", "bin", "ibn", "ben", "bint", "binti", "binte", "abu", "van", "von", "der", "den", "de", "del", "da", "di", "do", "dos", "la", "le", "oglu", "ogly", "kyzy"];

    private static readonly HashSet<string> GenerationWords = ["jr", "junior", "sr", "senior", "ii", "iii", "iv"];

    private PersonName(string printed, IReadOnlyList<string> words, string? generation)
    {
        Printed = printed;
        Words = words;
        Generation = generation;
        Core = [.. words.Where((word, at) => at == 0 || at == words.Count - 1 || !ParticleWords.Contains(word))];
        Joined = string.Concat(words);
    }

    /// <summary>The name as printed.</summary>
    internal string Printed { get; }

    /// <summary>All words that tell this person from others, particles too.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>The words without particles between them.</summary>
    internal IReadOnlyList<string> Core { get; }

    /// <summary>The words written together: "Waker Uz Zaman" and "Wakeruzzaman" join alike.</summary>
    internal string Joined { get; }

    /// <summary>What tells a son from his father of the same name (<c>jr</c>, <c>iii</c>); none in most names.</summary>
    internal string? Generation { get; }

    /// <summary>Reads a printed name.</summary>
    internal static PersonName Of(string printed)
    {
        var all = Folding.Fold(printed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var generation = all.Length > 2 && GenerationWords.Contains(all[^1]) ? all[^1] : null;
        var words = all
            .Where((word, at) => (at > 0 || all.Length < 3 || !Honorifics.Contains(word)) && (generation is null || at < all.Length - 1))
            .SelectMany(word => Initials(word, printed))
            .Select(word => MuhammadSpellings.Contains(word) ? Muhammad : word)
            .ToArray();
        return new PersonName(printed, words, generation);
    }

    /// <summary>Without a leading Muhammad or leading initials, where at least two words remain that tell who it is.</summary>
    internal IReadOnlyList<string> CoreWithoutOptionalStart()
    {
        var start = 0;
        while (start < Core.Count - 2 && (Core[start] == Muhammad || Core[start].Length == 1))
        {
            start++;
        }

        return start == 0 ? Core : [.. Core.Skip(start)];
    }

    // "SM" in capitals stands for two initials; "Md" and "Al" do not.
    private static IEnumerable<string> Initials(string word, string printed) =>
        word.Length is 2 or 3 && !MuhammadSpellings.Contains(word) && !ParticleWords.Contains(word)
            && printed.Contains(word.ToUpperInvariant(), StringComparison.Ordinal) && word.All(letter => !"aeiou".Contains(letter, StringComparison.Ordinal))
            ? word.Select(letter => letter.ToString())
            : [word];
}
