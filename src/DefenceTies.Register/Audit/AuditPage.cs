namespace DefenceTies.Register.Audit;

/// <summary>A page of the audit log, newest first.</summary>
/// <param name="Rows">The entries.</param>
/// <param name="Older">The id after which the next page begins; none on the last page.</param>
/// <param name="Actions">All short words that the log has, to choose from.</param>
public sealed record AuditPage(IReadOnlyList<AuditRow> Rows, long? Older, IReadOnlyList<string> Actions);
