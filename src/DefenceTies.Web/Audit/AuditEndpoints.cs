using DefenceTies.Register.Audit;
using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Audit;

/// <summary>The audit log as a file.</summary>
public static class AuditEndpoints
{
    /// <summary>Maps its address.</summary>
    public static void MapAudit(this IEndpointRouteBuilder routes) =>
        routes.MapGet(PageAddresses.AuditExport, ExportAsync).RequireAuthorization(AccessPolicies.Administer);

    private static IResult ExportAsync(string? who, string? what, string? from, string? to, ExportAudit export, CancellationToken cancellationToken)
    {
        var query = AuditQuery.Read(who, what, from, to);
        return query.Problems.Count > 0
            ? Results.Problem(string.Join(' ', query.Problems), statusCode: StatusCodes.Status400BadRequest)
            : Results.Stream(output => export.ExecuteAsync(query.Filter, output, cancellationToken), "text/csv; charset=utf-8", "audit.csv");
    }
}
