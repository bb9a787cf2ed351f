using DefenceTies.Domain.Articles;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DefenceTies.Register.Tables;

/// <summary>Lists of fields are equal when they name the same ones in the same order.</summary>
internal sealed class FieldsComparer() : ValueComparer<IReadOnlyList<ClaimField>>(
    (left, right) => (left ?? Array.Empty<ClaimField>()).SequenceEqual(right ?? Array.Empty<ClaimField>()),
    fields => fields.Count,
    fields => fields);
