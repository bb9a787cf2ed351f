using DefenceTies.Domain.Countries;
using DefenceTies.Register.Articles;
using DefenceTies.Register.Countries;
using DefenceTies.Register.History;
using DefenceTies.Register.Officials;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Api;

/// <summary>What the API reads of countries, officials and articles.</summary>
internal static class RecordEndpoints
{
    internal static void MapRecords(this IEndpointRouteBuilder api)
    {
        api.MapRead("/countries", ListCountriesAsync, "listCountries", "The countries that are party of an event, most events first.", []).Answers<ApiPage<CountryItem>>();
        api.MapRead("/countries/{code}", ReadCountryAsync, "readCountry", "A country with its partners and officials.", []).Answers<CountryAnswer>().OrNotFound();
        api.MapRead("/officials", ListOfficialsAsync, "listOfficials", "The officials by name, a page at a time.", [ApiParameters.After, ApiParameters.Limit]).Answers<ApiPage<OfficialItem>>();
        api.MapRead("/officials/{id:long}", ReadOfficialAsync, "readOfficial", "An official, now or as the person stood.", [ApiParameters.Version, ApiParameters.AsOf])
            .Answers<OfficialAnswer>().OrNotFound().OrMoved();
        api.MapRead("/officials/{id:long}/history", HistoryAsync, "readOfficialHistory", "The changes of an official, newest first; also of one who is gone.", [ApiParameters.BeforeVersion])
            .Answers<HistoryAnswer>().OrNotFound();
        api.MapRead("/articles", ListArticlesAsync, "listArticles", "The articles that stand, newest first and undated ones last, a page at a time.", [ApiParameters.After with { Example = "2025-10-27.4" }, ApiParameters.Limit])
            .Answers<ApiPage<ArticleItem>>();
        api.MapRead("/articles/{id:long}", ReadArticleAsync, "readArticle", "An article with its text and what was found in it.", []).Answers<ArticleAnswer>().OrNotFound();
    }

    private static async Task<IResult> ListCountriesAsync(ListCountries list, CancellationToken cancellationToken) =>
        new ApiAnswer<ApiPage<CountryItem>>(new([.. (await list.ExecuteAsync(cancellationToken)).Select(CountryItem.Of)]), ApiJson.Default.ApiPageCountryItem);

    private static async Task<IResult> ReadCountryAsync(string code, ReadCountry read, CancellationToken cancellationToken) =>
        !CountryCode.TryParse(code, out var known) ? ApiProblem.NotFound($"“{code}” is no country code; write three letters such as BGD.")
        : await read.ExecuteAsync(known, cancellationToken) is { } page ? new ApiAnswer<CountryAnswer>(CountryAnswer.Of(page), ApiJson.Default.CountryAnswer)
        : ApiProblem.NotFound($"The register knows no country {known.Value}.");

    private static async Task<IResult> ListOfficialsAsync(HttpContext http, PageOfficials list, CancellationToken cancellationToken)
    {
        var (size, after, refusal) = ListPage.Asked<OfficialKey>(http, OfficialKey.TryParse);
        if (refusal is not null)
        {
            return refusal;
        }

        var (officials, next) = await list.ExecuteAsync(after, size, cancellationToken);
        return ListPage.Of<OfficialItem>([.. officials.Select(OfficialItem.Of)], ApiAddresses.Officials, next?.ToString(), size, ApiJson.Default.ApiPageOfficialItem);
    }

    private static async Task<IResult> ReadOfficialAsync(long id, HttpContext http, ReadOfficial read, ReadPastOfficial readPast, CancellationToken cancellationToken)
    {
        var (moment, refusal) = AskedMoment.Of(http);
        if (refusal is not null)
        {
            return refusal;
        }

        var (page, problem) = moment is null ? new PastReading<OfficialPage>(await read.ExecuteAsync(id, cancellationToken), null) : await readPast.ExecuteAsync(id, moment, cancellationToken);
        return page is { MergedFrom: not null } ? Moved.To(ApiAddresses.Official(page.Official.Id))
            : page is not null ? new ApiAnswer<OfficialAnswer>(OfficialAnswer.Of(page), ApiJson.Default.OfficialAnswer)
            : ApiProblem.NotFound(problem ?? NoSuchOfficial(id));
    }

    private static async Task<IResult> HistoryAsync(long id, HttpContext http, ReadHistory read, CancellationToken cancellationToken)
    {
        var (before, refusal) = AskedMoment.BeforeVersion(http);
        return refusal
            ?? (await read.ExecuteAsync(RecordKind.Official, id, before, cancellationToken) is { } page
                ? HistoryAnswer.Of(page, $"{ApiAddresses.Official(id)}/history")
                : ApiProblem.NotFound(NoSuchOfficial(id)));
    }

    private static async Task<IResult> ListArticlesAsync(HttpContext http, PageArticles list, CancellationToken cancellationToken)
    {
        var (size, after, refusal) = ListPage.Asked<ArticleKey>(http, ArticleKey.TryParse);
        if (refusal is not null)
        {
            return refusal;
        }

        var (articles, next) = await list.ExecuteAsync(after, size, cancellationToken);
        return ListPage.Of<ArticleItem>([.. articles.Select(ArticleItem.Of)], ApiAddresses.Articles, next?.ToString(), size, ApiJson.Default.ApiPageArticleItem);
    }

    private static async Task<IResult> ReadArticleAsync(long id, ReadArticle read, CancellationToken cancellationToken) =>
        await read.ExecuteAsync(id, cancellationToken) is { } page
            ? new ApiAnswer<ArticleAnswer>(ArticleAnswer.Of(page), ApiJson.Default.ArticleAnswer)
            : ApiProblem.NotFound($"There is no article {id}.");

    private static string NoSuchOfficial(long id) => $"There is no official {id}, and there never was one.";
}
