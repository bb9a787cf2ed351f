using DefenceTies.Register.Editing;

namespace DefenceTies.Web.History;

/// <summary>What is said of a change that was asked for.</summary>
public static class EditResultWords
{
    /// <summary>What is said to who may not edit, or not any more.</summary>
    public const string NoRight = "Not done: you have no right to change records, or not any more. Sign in anew.";

    /// <summary>The sentence; none when all of it was done.</summary>
    public static string? Of(EditResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var kept = result.Kept.Count == 0 ? null : $"Left as it is, for it was changed again since: {string.Join(", ", result.Kept.Select(ChangedFieldWords.Field))}.";
        return result.Outcome switch
        {
            EditOutcome.Saved => kept,
            EditOutcome.Unchanged => "Nothing was left to change.",
            EditOutcome.Conflict => "Not done: somebody changed the record meanwhile. Look again.",
            _ => $"Not done. {string.Join(' ', result.Problems)} {kept}".TrimEnd(),
        };
    }
}
