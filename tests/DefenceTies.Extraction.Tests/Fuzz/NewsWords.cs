namespace DefenceTies.Extraction.Tests.Fuzz;

/// <summary>Pieces of news that the extractor looks for, strung together without sense.</summary>
internal static class NewsWords
{
    private const int MostPieces = 300;

    private static readonly string[] s_pieces =
    [
        "Pakistan's", "Foreign Minister", "Gen.", "Lt. Gen.", "Imran Malik", "Defence Minister Sofía Núñez", "visited", "met with", "called on", "in", "Dhaka", "arrived in Ankara", "on Sunday",
        "Oct. 28", "October 28-30, 2025", "last month", "next week", "31/12/2025", "February 31", "in 0000", "in 9999", "99999999999999999999", "and", "and", ",", ",", ".", ".", "\n", "\r\n", "\n\n",
        "“", "”", "(", ")", "’s", "U.S.", "signed", "a memorandum of understanding", "a defence cooperation agreement", "will", "would have", "was postponed", "between", "delegation led by",
        "date 2025-07-08", "date 9999-12-31", "Updated 24 November 2025", "KABUL:", "ISLAMABAD (Reuters) -", "joint exercise", "AMAN", "Exercise Sea Shield 2025", "delivered", "three frigates",
        "trained", "the two countries", "the two sides", "he", "his counterpart", "who also met", "$5 billion", "Rs. 3.2 crore", "https://", "https://[", "www.", "http://a.b/c?d=é", "-", "--", "—", "…", "|",
    ];

    /// <summary>A text of up to <see cref="MostPieces"/> pieces.</summary>
    internal static string String(Random chance)
    {
        var between = chance.Next(4) == 0 ? "" : " ";
        return string.Join(between, Enumerable.Range(0, chance.Next(MostPieces + 1)).Select(_ => s_pieces[chance.Next(s_pieces.Length)]));
    }
}
