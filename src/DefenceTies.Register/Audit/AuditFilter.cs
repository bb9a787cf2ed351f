namespace DefenceTies.Register.Audit;

/// <summary>Which entries of the audit log are asked for.</summary>
/// <param name="Who">Part of the name of whoever acted, or of what it was done to; none for all.</param>
/// <param name="Action">The log's short word for what was done; none for all.</param>
/// <param name="From">The first day, in the register's zone; none for no bound.</param>
/// <param name="To">The last day; none for no bound.</param>
public sealed record AuditFilter(string? Who, string? Action, DateOnly? From, DateOnly? To);
