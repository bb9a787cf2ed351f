using DefenceTies.Register.Rows;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Indexing;

// Numbers are written by the database here, which has no culture; EF translates no other form.
#pragma warning disable CA1305

/// <summary>
/// Gives their words to records that came into the register before it kept them. On a register that lacks nothing it
/// reads three indexes; when it is killed it goes on at the next start.
/// </summary>
internal static class FillSearch
{
    private const int AtOnce = 200;

    /// <summary>Does so.</summary>
    internal static async Task ExecuteAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        await FillCountriesAsync(context, cancellationToken);
        while (await FillOfficialsAsync(context, cancellationToken) || await FillOrganisationsAsync(context, cancellationToken) || await FillArticlesAsync(context, cancellationToken))
        {
            context.ChangeTracker.Clear();
        }
    }

    /// <summary>Gives their words to articles that have come to stand again.</summary>
    internal static async Task OfArticlesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        while (await FillArticlesAsync(context, cancellationToken))
        {
            context.ChangeTracker.Clear();
        }
    }

    private static async Task FillCountriesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var countries = await context.Countries.AsNoTracking().Include(country => country.Aliases).ToListAsync(cancellationToken);
        await NameIndexWriter.WriteAsync(
            context,
            NameKind.Country,
            countries.ToDictionary(country => country.Code.Value, country => country.Aliases.Select(alias => alias.Name).Append(country.Name).Append(country.Code.Value)),
            cancellationToken);
    }

    private static async Task<bool> FillOfficialsAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var lacking = await context.OfficialAliases.AsNoTracking()
            .Where(alias => alias.FoldedName != "" && !context.NameWords.Any(row => row.Kind == NameKind.Official && row.Bearer == alias.OfficialId.ToString()))
            .OrderBy(alias => alias.OfficialId).Take(AtOnce).Select(alias => alias.OfficialId).Distinct().ToListAsync(cancellationToken);
        var officials = await context.Officials.AsNoTracking().Include(official => official.Aliases).Where(official => lacking.Contains(official.Id)).ToListAsync(cancellationToken);
        await NameIndexWriter.WriteAsync(context, NameKind.Official, officials.ToDictionary(NamesOf.Key, NamesOf.Of), cancellationToken);
        return officials.Count > 0;
    }

    private static async Task<bool> FillOrganisationsAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var organisations = await context.Organisations.AsNoTracking().Include(organisation => organisation.Aliases)
            .Where(organisation => organisation.FoldedName != "" && !context.NameWords.Any(row => row.Kind == NameKind.Organisation && row.Bearer == organisation.Id.ToString()))
            .OrderBy(organisation => organisation.Id).Take(AtOnce).ToListAsync(cancellationToken);
        await NameIndexWriter.WriteAsync(context, NameKind.Organisation, organisations.ToDictionary(NamesOf.Key, NamesOf.Of), cancellationToken);
        return organisations.Count > 0;
    }

    private static async Task<bool> FillArticlesAsync(RegisterContext context, CancellationToken cancellationToken)
    {
        var articles = await context.Articles.AsNoTracking().Include(article => article.Source)
            .Where(article => article.SupersededByImportRunId == null && !context.ArticleTexts.Any(text => text.ArticleId == article.Id))
            .OrderBy(article => article.Id).Take(AtOnce).ToListAsync(cancellationToken);
        await RowInsert.InsertAsync(context, [.. articles.SelectMany(article => ArticleWords.Of(article, article.Source!.Text))], cancellationToken);
        return articles.Count > 0;
    }
}
