using System.Globalization;
using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Checks decisions against the store: that whom and what they name is there.</summary>
internal static class DecisionChecks
{
    /// <summary>The decisions in their normal form, each field and element once; or every problem with them.</summary>
    internal static async Task<(IReadOnlyList<FieldDecision> Decisions, IReadOnlyList<string> Problems)> ReadAsync(
        RegisterContext context, RecordKind kind, long recordId, IReadOnlyList<FieldDecision> asked, CancellationToken cancellationToken)
    {
        var (read, problems) = (new List<FieldDecision>(), new List<string>());
        foreach (var decision in asked)
        {
            var (normal, problem) = FieldRules.Read(kind, decision);
            problem ??= await ProblemAsync(context, recordId, normal!, cancellationToken);
            if (problem is null)
            {
                read.Add(normal!);
            }
            else
            {
                problems.Add(problem);
            }
        }

        problems.AddRange(read.GroupBy(decision => (decision.Field, decision.Element)).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key.Field} {same.Key.Element} is decided twice."));
        return (read, problems);
    }

    private static async Task<string?> ProblemAsync(RegisterContext context, long recordId, FieldDecision decision, CancellationToken cancellationToken)
    {
        if (CodeIn(decision) is { } text)
        {
            var isKnown = CountryCode.TryParse(text, out var code) && await context.Countries.AnyAsync(country => country.Code == code, cancellationToken);
            if (!isKnown)
            {
                return $"There is no country {text}.";
            }
        }

        return await ElementProblemAsync(context, decision, cancellationToken) ?? await CitationProblemAsync(context, recordId, decision, cancellationToken) ?? await PassageProblemAsync(context, decision.Passage, cancellationToken);
    }

    private static string? CodeIn(FieldDecision decision) => decision.Field switch
    {
        RecordField.Party => decision.Element,
        RecordField.Host or RecordField.Country or RecordField.OfficialCountry => decision.Value,
        _ => null,
    };

    private static async Task<string?> ElementProblemAsync(RegisterContext context, FieldDecision decision, CancellationToken cancellationToken) => decision.Field switch
    {
        RecordField.Official or RecordField.OfficialPost or RecordField.OfficialCountry =>
            IdIn(decision.Element) is { } id && (decision.Value is null || await context.Officials.AnyAsync(official => official.Id == id, cancellationToken))
                ? null : $"There is no official {decision.Element}.",
        RecordField.Organisation =>
            IdIn(decision.Element) is { } id && (decision.Value is null || await context.Organisations.AnyAsync(organisation => organisation.Id == id, cancellationToken))
                ? null : $"There is no organisation {decision.Element}.",
        RecordField.TenureOrganisation =>
            decision.Value is null || (IdIn(decision.Value) is { } id && await context.Organisations.AnyAsync(organisation => organisation.Id == id, cancellationToken))
                ? null : $"There is no organisation {decision.Value}.",
        RecordField.AgreementSubject => Words.TryRead<AgreementSubject>(decision.Element, out _) ? null : $"There is no subject {decision.Element}.",
        RecordField.StageDate => Words.TryRead<AgreementStage>(decision.Element, out _) ? null : $"There is no stage {decision.Element}.",
        RecordField.Tenure => PostWords.Of(decision.Element).Key.Length > 0 ? null : $"'{decision.Element}' names no post.",
        _ => null,
    };

    private static async Task<string?> CitationProblemAsync(RegisterContext context, long recordId, FieldDecision decision, CancellationToken cancellationToken) =>
        decision.CitedClaimId is not { } cited
            || await context.Reports.AnyAsync(report => report.EventId == recordId && report.Claims.Any(claim => claim.Id == cited), cancellationToken)
            ? null
            : $"Claim {cited} is in no report of event {recordId}.";

    private static async Task<string?> PassageProblemAsync(RegisterContext context, CitedPassage? passage, CancellationToken cancellationToken)
    {
        if (passage is null)
        {
            return null;
        }

        var article = await context.Articles.Where(found => found.Id == passage.ArticleId).Select(found => new { found.Start, found.End, found.Source!.Text }).SingleOrDefaultAsync(cancellationToken);
        return article is null ? $"There is no article {passage.ArticleId}."
            : passage.Start < article.Start || passage.End > article.End || passage.Start >= passage.End || article.Text[passage.Start..passage.End] != passage.Words
            ? $"These words do not stand there in article {passage.ArticleId}."
            : null;
    }

    private static long? IdIn(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null;
}
