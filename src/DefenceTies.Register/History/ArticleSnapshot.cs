using DefenceTies.Domain.Time;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.History;

/// <summary>The facts of an article that a person can correct, as its history keeps them.</summary>
/// <param name="Title">The headline; empty when it has none.</param>
/// <param name="Publisher">The outlet.</param>
/// <param name="Agency">The news agency.</param>
/// <param name="Published">When it appeared.</param>
internal sealed record ArticleSnapshot(string Title, string? Publisher, string? Agency, EdtfDate? Published)
{
    /// <summary>What people had decided; none when they had decided nothing.</summary>
    public IReadOnlyList<DecisionSnapshot>? Decisions { get; init; }

    /// <summary>An article as it stands.</summary>
    internal static ArticleSnapshot Of(Article article, IEnumerable<Decision> decisions) =>
        new(article.Title, article.Publisher, article.Agency, article.Published) { Decisions = DecisionSnapshot.Of(decisions) };

    /// <summary>An article as it was read, whatever people decided.</summary>
    internal static ArticleSnapshot AsRead(Article article) =>
        article.AsRead is { } read ? Snapshot.Read<ArticleSnapshot>(read)! : Of(article, []);

    /// <summary>The value of a field in its normal form; none when there is none.</summary>
    internal string? Value(RecordField field) => field switch
    {
        RecordField.Title => Title.Length > 0 ? Title : null,
        RecordField.Publisher => Publisher,
        RecordField.Agency => Agency,
        RecordField.Published => Published?.Text,
        _ => null,
    };
}
