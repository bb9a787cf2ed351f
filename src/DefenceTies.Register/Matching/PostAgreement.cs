namespace DefenceTies.Register.Matching;

/// <summary>What the posts told say about whether two are one person.</summary>
internal enum PostAgreement
{
    /// <summary>No post is told of one of them.</summary>
    Untold = 0,

    /// <summary>The same post.</summary>
    Same = 1,

    /// <summary>Different posts: a post may have changed, or be worded otherwise.</summary>
    Other = 2,

    /// <summary>Posts of two services, such as army and navy.</summary>
    OtherService = 3,
}
