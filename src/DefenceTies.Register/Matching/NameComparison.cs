namespace DefenceTies.Register.Matching;

/// <summary>Compares two names word by word. What country or post the people have is not its business.</summary>
internal static class NameComparison
{
    private const int ShortestWordWithSlips = 5;
    private const int LongestGarble = 2;

    internal static NameAgreement Compare(PersonName left, PersonName right)
    {
        if (left.Generation is not null && right.Generation is not null && left.Generation != right.Generation)
        {
            return NameAgreement.None;
        }

        if (left.Joined == right.Joined)
        {
            return NameAgreement.Same;
        }

        var (a, b) = (left.CoreWithoutOptionalStart(), right.CoreWithoutOptionalStart());
        if (a.Count < 2 || b.Count < 2)
        {
            return a.Count > 0 && b.Count > 0 && (a.Contains(b[^1]) || b.Contains(a[^1])) && !HasMuhammadAlone(left, right) ? NameAgreement.Weak : NameAgreement.None;
        }

        var written = OfWords(a, b);
        if (written == NameAgreement.Same)
        {
            return written;
        }

        var heard = OfWords([.. a.Select(NameSound.Of)], [.. b.Select(NameSound.Of)]);
        return heard == NameAgreement.Same ? NameAgreement.Sound : heard > written ? heard : written;
    }

    /// <summary>Whether two words may be one with a slip: one letter changed, added or left out, or up to two added at the end.</summary>
    internal static bool IsSlip(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length >= ShortestWordWithSlips
            && ((longer.Length - shorter.Length <= LongestGarble && longer.StartsWith(shorter, StringComparison.Ordinal))
                || (longer.Length - shorter.Length <= 1 && shorter[0] == longer[0] && IsOneEdit(shorter, longer)));
    }

    private static NameAgreement OfWords(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        SameWords(a, b) || string.Concat(a) == string.Concat(b) ? NameAgreement.Same
        : a.Count == b.Count ? OfEqualLength(a, b)
        : a.Count < b.Count ? OfShorter(a, b)
        : OfShorter(b, a);

    private static bool HasMuhammadAlone(PersonName left, PersonName right) =>
        left.Words is [PersonName.Muhammad] || right.Words is [PersonName.Muhammad];

    private static bool SameWords(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == b.Count && a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal));

    private static NameAgreement OfEqualLength(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var pairs = a.Zip(b).Where(pair => pair.First != pair.Second).ToArray();
        return pairs.All(pair => IsSlip(pair.First, pair.Second)) ? pairs.Length == 1 ? NameAgreement.Slip : NameAgreement.Slips
            : pairs.All(pair => IsInitialOf(pair.First, pair.Second)) && a[^1] == b[^1] ? NameAgreement.Shortened
            : NameAgreement.None;
    }

    private static NameAgreement OfShorter(IReadOnlyList<string> shorter, IReadOnlyList<string> longer)
    {
        if (!IsInOrder(shorter, longer))
        {
            return NameAgreement.None;
        }

        var sameEnds = WordsAgree(shorter[0], longer[0]) && shorter[^1] == longer[^1];
        return sameEnds && !IsInitial(shorter[0]) ? NameAgreement.Shortened : NameAgreement.Weak;
    }

    // Whether all words of the shorter name come in the longer one, in its order.
    private static bool IsInOrder(IReadOnlyList<string> shorter, IReadOnlyList<string> longer)
    {
        var at = 0;
        foreach (var word in longer)
        {
            if (at < shorter.Count && WordsAgree(shorter[at], word))
            {
                at++;
            }
        }

        return at == shorter.Count;
    }

    private static bool WordsAgree(string left, string right) => left == right || IsInitialOf(left, right);

    private static bool IsInitialOf(string left, string right) =>
        left[0] == right[0] && (IsInitial(left) != IsInitial(right));

    private static bool IsInitial(string word) => word.Length == 1;

    private static bool IsOneEdit(string shorter, string longer)
    {
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        var restOfShorter = shorter.AsSpan(shorter.Length == longer.Length ? Math.Min(same + 1, shorter.Length) : same);
        return restOfShorter.SequenceEqual(longer.AsSpan(Math.Min(same + 1, longer.Length)));
    }
}
