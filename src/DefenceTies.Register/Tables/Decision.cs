using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>
/// What a person decided on one field of a record, or on one element of a list. It stands whatever claims say, and
/// whatever is imported.
/// </summary>
public sealed class Decision
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>What kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The record.</summary>
    public required long RecordId { get; init; }

    /// <summary>The field.</summary>
    public required RecordField Field { get; init; }

    /// <summary>
    /// Which element of a list, by its key: a party's code, an official's or organisation's id, a topic; empty where the
    /// field is no list.
    /// </summary>
    public string Element { get; init; } = "";

    /// <summary>The value in its normal form; none when the field, or the element, is to be empty.</summary>
    public string? Value { get; set; }

    /// <summary>Why; none when no reason was given.</summary>
    public string? Reason { get; set; }

    /// <summary>The claim that it follows; none when it rests on none.</summary>
    public long? CitedClaimId { get; set; }

    /// <summary>The article of a passage on which it rests; none when it rests on none.</summary>
    public long? CitedArticleId { get; set; }

    /// <summary>The first unit of that passage in the text of the article's source.</summary>
    public int? CitedStart { get; set; }

    /// <summary>The unit after its last one.</summary>
    public int? CitedEnd { get; set; }

    /// <summary>Its very words.</summary>
    public string? CitedWords { get; set; }

    /// <summary>The passage on which it rests; none when it rests on none.</summary>
    public CitedPassage? Passage
    {
        get => CitedWords is null ? null : new CitedPassage(CitedArticleId ?? 0, CitedStart ?? 0, CitedEnd ?? 0, CitedWords);
        set => (CitedArticleId, CitedStart, CitedEnd, CitedWords) = (value?.ArticleId, value?.Start, value?.End, value?.Words);
    }

    /// <summary>The user who decided; none when the user is gone.</summary>
    public long? UserId { get; set; }

    /// <summary>The name of that user then.</summary>
    public required string By { get; set; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; set; }
}

internal sealed class DecisionTable : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.Ignore(decision => decision.Passage);
        builder.HasIndex(decision => new { decision.Kind, decision.RecordId, decision.Field, decision.Element }).IsUnique();
        builder.HasOne<Article>().WithMany().HasForeignKey(decision => decision.CitedArticleId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<ReportClaim>().WithMany().HasForeignKey(decision => decision.CitedClaimId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<RegisterUser>().WithMany().HasForeignKey(decision => decision.UserId).OnDelete(DeleteBehavior.SetNull);
    }
}
