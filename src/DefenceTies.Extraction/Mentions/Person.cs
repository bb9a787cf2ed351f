using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Mentions;

/// <summary>A person of one article, known better with every mention.</summary>
internal sealed class Person
{
    private const int ShortestStem = 5;
    private const int LongestEnding = 3;
    private const int ShortestVariant = 6;
    private const int ShortestGiven = 4;

    private static readonly string[] Generations = ["jr", "sr", "ii", "iii"];

    private static readonly string[] NameParts = ["md", "mohd", "al", "bin", "ibn", "ul", "uz", "ur", "de", "van"];

    internal Person(string name) => Take(name);

    /// <summary>The fullest form of the name that the article gives.</summary>
    internal string Name { get; private set; } = "";

    /// <summary>The folded words of the name.</summary>
    internal string[] Parts { get; private set; } = [];

    /// <summary>The country acted for, once told.</summary>
    internal CountryCode? Country { get; private set; }

    /// <summary>The country most likely acted for, where the article tells none: the one it is written from, or the other of the two it is about.</summary>
    internal CountryCode? LikelyCountry { get; set; }

    /// <summary>Whether a title shared with others stood before the name.</summary>
    internal bool IsTitled { get; set; }

    /// <summary>The paragraph that names the person first.</summary>
    internal int Paragraph { get; set; } = -1;

    /// <summary>The post as told first.</summary>
    internal PostPhrase? Post { get; private set; }

    /// <summary>The post in words; for somebody's counterpart the words of that one's post.</summary>
    internal string? PostText { get; private set; }

    /// <summary>Whether a rank stood before the name.</summary>
    internal Rank? Rank { get; private set; }

    /// <summary>Whether the person speaks for others, or has left the post.</summary>
    internal bool TakesNoPart => Post is { Post.Class: PostClass.Speaker } or { Effect: PostEffect.Former };

    /// <summary>Whether another naming may mean this person.</summary>
    internal bool MayBe(string[] parts)
    {
        if (parts.Length == 1)
        {
            return (Parts.Contains(parts[0]) || Parts.Any(part => IsVariant(part, parts[0]) || IsShortened(part, parts[0]))) && !NameParts.Contains(parts[0]);
        }

        if (Parts.Length == 1)
        {
            return parts[^1] == Parts[0];
        }

        if (Parts.AsSpan().EndsWith(parts) || parts.AsSpan().EndsWith(Parts) || (Parts.Length == 2 && parts.Length == 2 && Parts[0] == parts[1] && Parts[1] == parts[0]))
        {
            return true;
        }

        var (mine, other) = (FamilyName(Parts), FamilyName(parts));
        var sameLast = mine == other || (mine.Length > 3 && other.Length > 3 && (mine.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(mine, StringComparison.Ordinal)));
        if (!sameLast)
        {
            return false;
        }

        var (myFirst, otherFirst) = (FirstSignificant(Parts), FirstSignificant(parts));
        return myFirst == otherFirst || (myFirst[0] == otherFirst[0] && Math.Min(myFirst.Length, otherFirst.Length) == 1)
            || (mine == other && Math.Min(myFirst.Length, otherFirst.Length) >= ShortestGiven && (myFirst.StartsWith(otherFirst, StringComparison.Ordinal) || otherFirst.StartsWith(myFirst, StringComparison.Ordinal)));
    }

    /// <summary>The last word of a name that tells no generation.</summary>
    private static string FamilyName(string[] parts) => parts.Length > 2 && Generations.Contains(parts[^1]) ? parts[^2] : parts[^1];

    /// <summary>Whether a word only joins the parts of a name: "van", "bin".</summary>
    internal static bool IsNamePart(string part) => NameParts.Contains(part);

    /// <summary>Whether a word is a name cut short: "Mahbub" of "Mahbubur".</summary>
    private static bool IsShortened(string known, string told) =>
        told.Length >= ShortestStem && known.Length - told.Length is > 0 and <= LongestEnding && known.StartsWith(told, StringComparison.Ordinal);

    /// <summary>Whether two long words differ in one letter, left out, added or swapped for another: "Naravane", "Narvane".</summary>
    private static bool IsVariant(string known, string told)
    {
        if (known.Length < ShortestVariant || told.Length < ShortestVariant || Math.Abs(known.Length - told.Length) > 1 || known[0] != told[0])
        {
            return false;
        }

        var same = 0;
        while (same < Math.Min(known.Length, told.Length) && known[same] == told[same])
        {
            same++;
        }

        var rest = known.AsSpan(same);
        var other = told.AsSpan(same);
        return rest.Length > 0 && other.Length > 0 && (rest[1..].SequenceEqual(other[1..]) || rest[1..].SequenceEqual(other) || rest.SequenceEqual(other[1..]));
    }

    /// <summary>Takes a naming of this person; the fullest is kept.</summary>
    internal void Take(string name)
    {
        if (name.Length <= Name.Length)
        {
            return;
        }

        Name = name;
        Parts = PartsOf(name);
    }

    internal void Take(PostPhrase? post, Rank? rank)
    {
        Rank ??= rank;
        if (post is null)
        {
            return;
        }

        if (Post is null || Post.IsCounterpart)
        {
            Post = post;
            PostText = post.IsCounterpart ? PostText : post.Text;
        }

        Country ??= post.Country;
    }

    internal void TakeCountry(CountryCode country) => Country ??= country;

    internal void TakePostText(string? text) => PostText ??= text;

    /// <summary>The folded words of a name.</summary>
    internal static string[] PartsOf(string name) => Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string FirstSignificant(string[] parts) => Array.Find(parts, part => !NameParts.Contains(part)) ?? parts[0];
}
