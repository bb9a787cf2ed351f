using DefenceTies.Domain.Articles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>What a report says about one field of its event. Never changes.</summary>
public sealed class ReportClaim
{
    /// <summary>How many units of context stand on either side of the words; one more or less where a letter would be parted.</summary>
    public const int ContextLength = 32;

    /// <summary>Its id, never re-used.</summary>
    public long Id { get; init; }

    /// <summary>The report.</summary>
    public long ReportId { get; init; }

    /// <summary>The field.</summary>
    public required ClaimField Field { get; init; }

    /// <summary>Which element of a list it speaks of, from 0; 0 where the field is no list.</summary>
    public required int Element { get; init; }

    /// <summary>The value in its normal form.</summary>
    public required string Value { get; init; }

    /// <summary>The very words of the source.</summary>
    public required string Verbatim { get; init; }

    /// <summary>The first unit of these words in the source's text.</summary>
    public required int Start { get; init; }

    /// <summary>The unit after the last one.</summary>
    public required int End { get; init; }

    /// <summary>The source's text just before, so that the words can be found again in another copy.</summary>
    public required string Before { get; init; }

    /// <summary>The source's text just after.</summary>
    public required string After { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the rule is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Where the words stand.</summary>
    public TextSpan Span => new(Start, End);
}

internal sealed class ReportClaimTable : IEntityTypeConfiguration<ReportClaim>
{
    public void Configure(EntityTypeBuilder<ReportClaim> builder)
    {
        builder.Ignore(claim => claim.Span);
        builder.HasIndex(claim => new { claim.ReportId, claim.Field, claim.Element });
    }
}
