namespace DefenceTies.Domain.Articles;

/// <summary>What one report says about one field of its event.</summary>
/// <param name="Field">The field.</param>
/// <param name="Element">Which element of a list the claim speaks of, from 0; 0 where the field is no list.</param>
/// <param name="Value">The value in its normal form, as <see cref="ClaimField"/> tells.</param>
/// <param name="Verbatim">The very words of the source.</param>
/// <param name="Span">Where these words stand.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Confidence">How sure the rule is, from 0 to 1.</param>
public sealed record Claim(
    ClaimField Field,
    int Element,
    string Value,
    string Verbatim,
    TextSpan Span,
    string Rule,
    double Confidence);
