using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.World;

/// <summary>Tells how senior a post is by its wording.</summary>
public sealed class PostSeniority
{
    private const int MostWords = 16;
    private readonly Dictionary<string, PostClass> _classes = new(StringComparer.Ordinal);

    internal PostSeniority(IEnumerable<Post> posts)
    {
        foreach (var post in posts)
        {
            foreach (var form in post.Forms)
            {
                _classes.TryAdd(Folding.Fold(form), post.Class);
            }
        }
    }

    /// <summary>The seniority of the longest known wording with which the post begins, else of one that stands in it; none when none does.</summary>
    /// <param name="post">The post, with or without what it is of: "Chief of Army Staff", "Minister for Defence of Türkiye".</param>
    public PostClass? Of(string? post)
    {
        var words = Folding.Fold(post).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
        for (var start = 0; start < words.Length; start++)
        {
            for (var end = words.Length; end > start; end--)
            {
                if (_classes.TryGetValue(string.Join(' ', words[start..end]), out var found))
                {
                    return found;
                }
            }
        }

        return null;
    }
}
