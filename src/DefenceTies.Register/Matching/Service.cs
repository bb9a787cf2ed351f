namespace DefenceTies.Register.Matching;

/// <summary>The service that a rank belongs to.</summary>
internal enum Service
{
    /// <summary>Army; the ranks of generals, which some air forces have as well.</summary>
    Land = 1,

    /// <summary>Navy.</summary>
    Sea = 2,

    /// <summary>Air force with ranks of its own.</summary>
    Air = 3,
}
