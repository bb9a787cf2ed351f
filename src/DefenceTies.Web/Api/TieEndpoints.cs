using DefenceTies.Domain.Countries;
using DefenceTies.Register.Agreements;
using DefenceTies.Register.History;
using DefenceTies.Register.Organisations;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Ties;
using DefenceTies.Register.Timeline;
using DefenceTies.Web.Agreements;

namespace DefenceTies.Web.Api;

/// <summary>What the API reads of ties, agreements and organisations.</summary>
internal static class TieEndpoints
{
    internal static void MapTies(this IEndpointRouteBuilder api)
    {
        api.MapRead("/ties", ListTiesAsync, "listTies", "The countries that have events with each other, by their codes, a page at a time.", [ApiParameters.After with { Example = "BGD-PAK" }, ApiParameters.Limit])
            .Answers<ApiPage<TieItem>>();
        api.MapRead("/ties/{one}/{other}", ReadTieAsync, "readTie", "Everything between two countries, of all time or in a period.", ApiParameters.OfTie).Answers<TieAnswer>().OrNotFound();
        api.MapRead("/agreements", ListAgreementsAsync, "listAgreements", "The agreements, newest first, a page at a time. Each is an event; its address has the whole of it.", ApiParameters.OfAgreements)
            .Answers<ApiPage<AgreementItem>>();
        api.MapRead("/organisations", ListOrganisationsAsync, "listOrganisations", "The organisations by name, a page at a time.", [ApiParameters.After with { Example = "7.navy" }, ApiParameters.Limit])
            .Answers<ApiPage<OrganisationItem>>();
        api.MapRead("/organisations/{id:long}", ReadOrganisationAsync, "readOrganisation", "An organisation with the people who held a post in it.", []).Answers<OrganisationAnswer>().OrNotFound().OrMoved();
        api.MapRead("/organisations/{id:long}/history", HistoryAsync, "readOrganisationHistory", "The changes of an organisation, newest first; also of one that is gone.", [ApiParameters.BeforeVersion])
            .Answers<HistoryAnswer>().OrNotFound();
    }

    private static async Task<IResult> ListTiesAsync(HttpContext http, PageTies list, CancellationToken cancellationToken)
    {
        var (size, after, refusal) = ListPage.Asked<TieKey>(http, TieKey.TryParse);
        if (refusal is not null)
        {
            return refusal;
        }

        var (ties, next) = await list.ExecuteAsync(after, size, cancellationToken);
        return ListPage.Of<TieItem>([.. ties.Select(TieItem.Of)], ApiAddresses.Ties, next?.ToString(), size, ApiJson.Default.ApiPageTieItem);
    }

    private static async Task<IResult> ReadTieAsync(string one, string other, HttpContext http, ReadTie read, CancellationToken cancellationToken)
    {
        if (!CountryCode.TryParse(one, out var first) || !CountryCode.TryParse(other, out var second))
        {
            return ApiProblem.NotFound($"“{one}” and “{other}” are no two country codes; write three letters each, such as BGD.");
        }

        var (filter, refusal) = AskedFilter.Of(http);
        return refusal
            ?? (first != second && await read.ExecuteAsync(first, second, filter, cancellationToken) is { } page
                ? new ApiAnswer<TieAnswer>(TieAnswer.Of(page), ApiJson.Default.TieAnswer)
                : ApiProblem.NotFound($"The register knows no two countries {first.Value} and {second.Value}."));
    }

    private static async Task<IResult> ListAgreementsAsync(HttpContext http, PageAgreements list, CancellationToken cancellationToken)
    {
        var query = http.Request.Query;
        string? Of(string parameter) => query[parameter].FirstOrDefault();
        var (size, after, refusal) = ListPage.Asked<AgreementKey>(http, (string? text, out AgreementKey? key) => (key = AgreementKey.Read(text)) is not null);
        var problems = new[]
        {
            Problem(AgreementQuery.Stage, AgreementQuery.Read(Of(AgreementQuery.Stage), null, null, null, null).Problems),
            Problem(AgreementQuery.Subject, AgreementQuery.Read(null, Of(AgreementQuery.Subject), null, null, null).Problems),
            Problem(AgreementQuery.Country, AgreementQuery.Read(null, null, Of(AgreementQuery.Country), null, null).Problems),
            Problem(AgreementQuery.Order, AgreementQuery.Read(null, null, null, Of(AgreementQuery.Order), null).Problems),
        }.OfType<FilterProblem>().ToArray();
        refusal = problems.Length > 0 ? ApiProblem.Of(problems) : refusal;
        if (refusal is not null)
        {
            return refusal;
        }

        var filter = AgreementQuery.Read(Of(AgreementQuery.Stage), Of(AgreementQuery.Subject), Of(AgreementQuery.Country), Of(AgreementQuery.Order), null).Filter;
        var (agreements, next) = await list.ExecuteAsync(filter with { After = after }, size, cancellationToken);
        var asked = AgreementQuery.Write(filter);
        return ListPage.Of<AgreementItem>([.. agreements.Select(AgreementItem.Of)], asked.Length == 0 ? ApiAddresses.Agreements : $"{ApiAddresses.Agreements}?{asked}", next?.Text, size, ApiJson.Default.ApiPageAgreementItem);
    }

    private static FilterProblem? Problem(string parameter, IReadOnlyList<string> words) => words.Count == 0 ? null : new FilterProblem(parameter, "", words[0]);

    private static async Task<IResult> ListOrganisationsAsync(HttpContext http, PageOrganisations list, CancellationToken cancellationToken)
    {
        var (size, after, refusal) = ListPage.Asked<OrganisationKey>(http, OrganisationKey.TryParse);
        if (refusal is not null)
        {
            return refusal;
        }

        var (organisations, next) = await list.ExecuteAsync(after, size, cancellationToken);
        return ListPage.Of<OrganisationItem>([.. organisations.Select(OrganisationItem.Of)], ApiAddresses.Organisations, next?.ToString(), size, ApiJson.Default.ApiPageOrganisationItem);
    }

    private static async Task<IResult> ReadOrganisationAsync(long id, ReadOrganisation read, CancellationToken cancellationToken) =>
        await read.ExecuteAsync(id, cancellationToken) switch
        {
            null => ApiProblem.NotFound($"There is no organisation {id}."),
            { MergedFrom: not null } page => Moved.To(ApiAddresses.Organisation(page.Id)),
            var page => new ApiAnswer<OrganisationAnswer>(OrganisationAnswer.Of(page), ApiJson.Default.OrganisationAnswer),
        };

    private static async Task<IResult> HistoryAsync(long id, HttpContext http, ReadHistory read, CancellationToken cancellationToken)
    {
        var (before, refusal) = AskedMoment.BeforeVersion(http);
        return refusal
            ?? (await read.ExecuteAsync(RecordKind.Organisation, id, before, cancellationToken) is { } page
                ? HistoryAnswer.Of(page, $"{ApiAddresses.Organisation(id)}/history")
                : ApiProblem.NotFound($"There is no organisation {id}, and there never was one."));
    }
}
