using DefenceTies.Register.Editing;
using DefenceTies.Register.Import;

namespace DefenceTies.Register.ArticleDrafts;

/// <summary>What taking a text in came to.</summary>
/// <param name="RunId">The import; none when it did not begin, for another one was running.</param>
/// <param name="Reports">The events that the text tells of now.</param>
public sealed record TakenText(long? RunId, IReadOnlyList<ImportedReport> Reports)
{
    /// <summary>Why it could not be stored, in words; none when it is.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether the register had this very text before. What nobody had looked at then is settled all the same.</summary>
    public bool WasKnown { get; init; }

    /// <summary>How many events that the editor did not refuse had been refused before, and stay so.</summary>
    public int RefusedBefore { get; init; }

    /// <summary>Whether the register reads other events in it than the editor saw, so that no verdict could be given.</summary>
    public bool IsReadOtherwise { get; init; }

    /// <summary>The verdicts that could not be given, with the titles of their events.</summary>
    public IReadOnlyList<(string Title, EditResult Result)> Unsettled { get; init; } = [];
}
