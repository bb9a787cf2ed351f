using DefenceTies.Register.Organisations;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Organisations;

public sealed class ReadOrganisationTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Organisation_Leads_To_Its_Events_Also_From_An_Id_That_Was_Merged_Into_It(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var cancelled = TestContext.Current.CancellationToken;
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY") with { Title = "calls at the works" }));
        await using var context = register.Open();
        var works = new Organisation { Name = "Sample Works", FoldedName = "sample works", Country = Domain.Countries.CountryCode.Parse("KEN") };
        works.Aliases.Add(new OrganisationAlias { Name = "SWK", FoldedName = "swk" });
        context.Add(works);
        await context.SaveChangesAsync(cancelled);
        var visit = await context.Events.Include(found => found.Organisations).SingleAsync(cancelled);
        visit.Organisations.Add(new ParticipatingOrganisation { OrganisationId = works.Id });
        visit.PlaceParts();
        context.Add(new Redirect { Kind = RecordKind.Organisation, FromId = 99_999, ToId = works.Id });
        await context.SaveChangesAsync(cancelled);
        var read = register.Services.GetRequiredService<ReadOrganisation>();

        var page = await read.ExecuteAsync(works.Id, cancelled);
        var merged = await read.ExecuteAsync(99_999, cancelled);

        Assert.Equal(("Sample Works", "Kenya", 1), (page!.Name, page.Country?.Name, page.EventCount));
        Assert.Equal(["SWK"], page.Aliases);
        Assert.Equal(["calls at the works"], page.Events.Select(row => row.Title));
        Assert.Equal((works.Id, 99_999L), (merged!.Id, merged.MergedFrom));
        Assert.Null(await read.ExecuteAsync(99_998, cancelled));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Organisations_Are_Listed_By_Name_A_Page_At_A_Time(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await using (var context = register.Open())
        {
            context.AddRange(new[] { "Works", "Academy", "academy", "Élan" }.Select(name => new Organisation { Name = name, FoldedName = Domain.Text.Folding.Fold(name) }));
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var names = new List<string>();
        for (OrganisationKey? key = null; ;)
        {
            (var page, key) = await register.Services.GetRequiredService<PageOrganisations>()
                .ExecuteAsync(key is null ? null : OrganisationKey.TryParse(key.ToString(), out var read) ? read : null, 1, TestContext.Current.CancellationToken);
            names.AddRange(page.Select(organisation => organisation.Name));
            if (key is null)
            {
                break;
            }
        }

        Assert.Equal(["Academy", "academy", "Élan", "Works"], names);
    }
}
