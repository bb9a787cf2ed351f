using DefenceTies.Domain.Articles;

namespace DefenceTies.Register.Values;

/// <summary>Why a field of an event has the value that it has.</summary>
/// <param name="Field">The field, by the claims that tell it.</param>
/// <param name="Because">The reason in words: "told by 2 of 3 articles".</param>
public sealed record FieldReason(ClaimField Field, string Because);
