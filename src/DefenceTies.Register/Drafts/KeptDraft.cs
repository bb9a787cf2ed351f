namespace DefenceTies.Register.Drafts;

/// <summary>What a user typed into a form and did not save.</summary>
/// <param name="Form">The form, by its address.</param>
/// <param name="Content">What was typed, as JSON of the form's own.</param>
/// <param name="RecordVersion">The version of the record that the form was opened on; none for a new record.</param>
/// <param name="ChangedAt">When something was last typed.</param>
public sealed record KeptDraft(string Form, string Content, int? RecordVersion, DateTimeOffset ChangedAt);
