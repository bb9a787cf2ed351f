using System.Text;
using DefenceTies.Register.ArticleDrafts;
using DefenceTies.Register.Drafts;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Sheets;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Tests.Kills;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DefenceTies.Register.Tests.Faults;

/// <summary>What editors do by forms while the register can store nothing.</summary>
public sealed class DeskFaultTests
{
    private static readonly string s_long = string.Concat(Enumerable.Repeat("A long account of it. ", 20_000));

    private static readonly string s_cell = s_long[..1_999].Trim();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_A_Full_Disk_Every_Form_Says_So_Nothing_Is_Half_Done_And_The_Same_Again_Goes_On()
    {
        var disk = new SmallDisk();
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite, disk);

        await IsMadeGoodAsync(register, "disk of the register is full", () => SetAsync(disk, true), () => SetAsync(disk, false));
    }

    [Fact]
    public async Task While_The_Server_Is_Away_Every_Form_Says_So_Nothing_Is_Half_Done_And_The_Same_Again_Goes_On()
    {
        Assert.SkipWhen(Databases.PostgreSql is null, $"{Databases.PostgreSqlVariable} names no PostgreSQL server");
        await using var register = await TestRegister.CreateAsync(RegisterProvider.PostgreSql);
        var database = new NpgsqlConnectionStringBuilder(register.ConnectionString).Database!;

        await IsMadeGoodAsync(register, "does not answer", () => ServerOutage.BeginAsync(database), () => ServerOutage.EndAsync(database));
    }

    private static async Task IsMadeGoodAsync(TestRegister register, string reason, Func<Task> disturb, Func<Task> repair)
    {
        await DeskWork.FillAsync(register);
        long user;
        await using (var context = register.Open())
        {
            user = await context.Users.Select(found => found.Id).SingleAsync(Cancelled);
        }

        var csv = await register.Use<PreviewSheet>().ExecuteAsync(Encoding.UTF8.GetBytes($"id,version,summary\r\n1,1,{s_cell}\r\n2,1,{s_cell}\r\n"), null, Cancelled);
        Assert.Empty(csv.Problems);
        Assert.Equal(2, csv.Records.Count);
        Assert.True(await register.Use<KeepDraft>().ExecuteAsync(user, "/edit/csv", "what was kept", null, Cancelled));
        var before = await register.StateAsync();
        Func<Task<string?>>[] acts =
        [
            async () => (await register.Use<KeepDraft>().ExecuteAsync(user, "/edit/csv", s_long, null, Cancelled, KeepDraft.LongestFiles)) ? null : "not kept",
            async () => Outcome(await register.Use<DecideFields>().ExecuteAsync(Editors.One, new SeenRecord(RecordKind.Event, 3, 1), [FieldDecision.Of(RecordField.Summary, s_long)], null, Cancelled)),
            async () => Outcome((await register.Use<ApplySheet>().ExecuteAsync(Editors.One, csv.Records, null, null, Cancelled)).Results.Select(result => result.Result).ToArray()),
            async () => (await register.Use<TakeInText>().ExecuteAsync(Editors.One, "pasted.txt", Encoding.UTF8.GetBytes($"{DeskWork.Article}\n\n{s_long}"), [DraftVerdict.Refuse, DraftVerdict.Accept], Cancelled)).Failure,
        ];

        await disturb();
        foreach (var act in acts)
        {
            Assert.Contains(reason, await ReasonAsync(act), StringComparison.Ordinal);
        }

        await repair();
        Assert.Equal(before, await register.StateAsync());
        Assert.Equal("what was kept", await DeskWork.KeptAsync(register));
        foreach (var act in acts)
        {
            Assert.Null(await ReasonAsync(act));
        }

        await SoundRegister.RequireAsync(register);
        Assert.Equal(s_long, await DeskWork.KeptAsync(register));
        Assert.Equal([1L, 2L, 3L], (await register.EventsAsync()).Where(stands => stands.Version == 2 && stands.Summary is not null).Select(stands => stands.Id));
        Assert.Single(await register.EventsAsync(), stands => stands.Review == Domain.Events.ReviewState.Reviewed);
    }

    private static async Task<string?> ReasonAsync(Func<Task<string?>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            return StoreFailure.ReasonOf(failure);
        }
    }

    private static string? Outcome(params EditResult[] results) => results.All(result => result.IsSaved) ? null : string.Join(' ', results.Select(result => result.Outcome));

    private static Task SetAsync(SmallDisk disk, bool isFull)
    {
        disk.IsFull = isFull;
        return Task.CompletedTask;
    }
}
