using DefenceTies.Register.Editing;
using DefenceTies.Register.History;

namespace DefenceTies.Register.Suggestions;

/// <summary>A change that an import would have made if no person had decided otherwise.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Change">The value that a person decided, and the one that the sources tell.</param>
/// <param name="By">Who decided; none for an organisation, whose fields are changed and not decided.</param>
/// <param name="At">When; none likewise.</param>
/// <param name="Reason">Why; none when no reason was given.</param>
/// <param name="ImportRunId">The import.</param>
/// <param name="SettledAt">When it was refused or overtaken; none while it is open.</param>
/// <param name="Claims">The words of the articles that tell it.</param>
public sealed record SuggestionRow(
    long Id, FieldChange Change, string? By, DateTimeOffset? At, string? Reason, long ImportRunId, DateTimeOffset? SettledAt, IReadOnlyList<EditableClaim> Claims);
