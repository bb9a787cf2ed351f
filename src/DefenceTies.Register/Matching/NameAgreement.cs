namespace DefenceTies.Register.Matching;

/// <summary>How well two spellings of a person's name agree; the higher, the better.</summary>
internal enum NameAgreement
{
    /// <summary>They name different people.</summary>
    None = 0,

    /// <summary>They share so much that they may name one person, and so little that nothing but the post can tell.</summary>
    Weak = 1,

    /// <summary>All words agree but for a slip of one or two letters in more than one of them.</summary>
    Slips = 2,

    /// <summary>All words agree but for a slip of one or two letters in one of them.</summary>
    Slip = 3,

    /// <summary>One leaves out names or initials in the middle that the other gives.</summary>
    Shortened = 4,

    /// <summary>Two ways to write in Latin letters what sounds alike: "Mokhtar" and "Moctar".</summary>
    Sound = 5,

    /// <summary>The same name.</summary>
    Same = 6,
}
