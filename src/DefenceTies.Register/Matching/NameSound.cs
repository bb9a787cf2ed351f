using System.Text;

namespace DefenceTies.Register.Matching;

/// <summary>
/// What two ways to write one sound of another script in Latin letters have in common: newsrooms write "Mokhtar" and
/// "Moctar", "Mahrouqi" and "Mahruqi", "Faisal" and "Faysal".
/// </summary>
internal static class NameSound
{
    // In this order: a pair of letters before its parts.
    private static readonly (string Written, string Sound)[] Sounds =
        [("ch", "%"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("bh", "b"), ("ph", "f"), ("zh", "z"), ("ck", "k"), ("c", "k"), ("q", "k"), ("w", "v"),
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ey", "i"), ("y", "i")];

    /// <summary>The sound of a folded word; a word of one or two letters is left as it is.</summary>
    internal static string Of(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        var sound = Sounds.Aggregate(new StringBuilder(word), (written, sound) => written.Replace(sound.Written, sound.Sound));
        var once = new StringBuilder(sound.Length);
        for (var at = 0; at < sound.Length; at++)
        {
            if (at == 0 || sound[at] != sound[at - 1])
            {
                once.Append(sound[at]);
            }
        }

        return once.Length > 3 && once[^1] == 'h' ? once.ToString(0, once.Length - 1) : once.ToString();
    }
}
