namespace DefenceTies.Extraction.Mentions;

/// <summary>Which tokens of a sentence belong to which clause.</summary>
/// <param name="OfTokens">The number of the clause of each token.</param>
/// <param name="All">The clauses.</param>
internal sealed record Clauses(int[] OfTokens, IReadOnlyList<Clause> All)
{
    /// <summary>Whether a clause hangs right from that of a token.</summary>
    internal bool HangsFrom(int token, int other) => All[OfTokens[other]].Parent == OfTokens[token];

    /// <summary>How far the clause of one token is from that of another: 0 the same, 1 one joined to it, 2 the one it hangs from, 3 any other.</summary>
    internal int Between(int of, int other)
    {
        var (mine, theirs) = (OfTokens[of], OfTokens[other]);
        if (mine == theirs)
        {
            return 0;
        }

        if (All[mine].Parent == All[theirs].Parent && All[mine].Group == All[theirs].Group)
        {
            return 1;
        }

        if (All[mine].Kind == ClauseKind.OfOtherTime)
        {
            return 3;
        }

        for (var up = All[mine].Parent; up >= 0; up = All[up].Parent)
        {
            if (up == theirs || (All[up].Parent == All[theirs].Parent && All[up].Group == All[theirs].Group))
            {
                return 2;
            }
        }

        return 3;
    }
}
