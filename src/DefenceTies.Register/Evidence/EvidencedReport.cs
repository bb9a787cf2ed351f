using DefenceTies.Domain.Articles;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Evidence;

/// <summary>A report with the fields in which other sources contradict it.</summary>
/// <param name="Report">The report, with its claims.</param>
/// <param name="Disputed">The disputed fields of its event.</param>
internal sealed record EvidencedReport(Report Report, IReadOnlyList<ClaimField> Disputed);
