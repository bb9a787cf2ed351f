using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Import;

public sealed class SeedImportTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Print(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var report = await register.Import.ExecuteAsync([Path.Combine(AppContext.BaseDirectory, "seeds")], null, TestContext.Current.CancellationToken);
        output.WriteLine(string.Join("\n", report.Files));
        await using var context = register.Open();
        foreach (var e in await context.Events.Include(x => x.Parties).Include(x => x.Participants).ThenInclude(x => x.Official).OrderBy(x => x.SortKey).ToListAsync(TestContext.Current.CancellationToken))
        {
            output.WriteLine($"{e.Id} v{e.Version} {e.Kind} {e.Status} {e.Date?.Text} {string.Join('+', e.Parties.Select(x => x.Country.Value + ":" + x.Part))} host={e.Host} {e.City} src={e.Sources} disp={string.Join(',', e.Disputed)} | {e.Title}\n     {string.Join("; ", e.Participants.Select(x => $"{x.OfficialId}:{x.Official!.Name} [{x.Country}] ({x.Post}) {x.Part}"))}");
        }
        foreach (var o in await context.Officials.Include(x => x.Aliases).Include(x => x.Tenures).ToListAsync(TestContext.Current.CancellationToken))
        {
            output.WriteLine($"{o.Id} v{o.Version} {o.Name} {o.Country} aliases: {string.Join('|', o.Aliases.Select(a => a.Name + "x" + a.Reports))} tenures: {string.Join('|', o.Tenures.Select(t => $"{t.Post} {t.FirstRead}..{t.LastRead}"))}");
        }
        foreach (var o in await context.PossibleDuplicates.ToListAsync(TestContext.Current.CancellationToken))
        {
            output.WriteLine($"{o.Kind} {o.FirstId} {o.SecondId} {o.Score} {o.Reasons}");
        }
        foreach (var o in await context.Organisations.ToListAsync(TestContext.Current.CancellationToken))
        {
            output.WriteLine($"{o.Name} {o.Country}");
        }
    }
}
