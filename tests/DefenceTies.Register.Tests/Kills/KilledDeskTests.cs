namespace DefenceTies.Register.Tests.Kills;

public sealed class KilledDeskTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    [Theory, MemberData(nameof(Providers))]
    public async Task Drafts_Articles_And_Csv_Killed_At_Any_Moment_Lose_And_Double_Nothing_When_They_Are_Begun_Again(RegisterProvider provider)
    {
        var commands = new InsideTransaction(0, () => { });
        await using var undisturbed = await TestRegister.CreateAsync(provider, commands);
        await DeskWork.FillAsync(undisturbed);
        var before = commands.Count;
        await DeskWork.DoAsync(undisturbed, _ => { });
        var all = commands.Count - before;
        var stands = await DeskWork.StandsAsync(undisturbed);
        var random = new Random(20251130);
        for (var kill = 0; kill < Victim.KillsOf(2); kill++)
        {
            await using var killed = await TestRegister.CreateAsync(provider);
            await DeskWork.FillAsync(killed);
            var done = await Victim.KillAsync(
                $"{nameof(KilledDeskTests)}.{nameof(The_Work_Is_Done_In_A_Process_Of_Its_Own)}",
                killed,
                stopAt: kill % 2 == 0 ? random.Next(1, all) : 0,
                after: TimeSpan.FromMilliseconds(random.Next(0, 1_500)));

            await SoundRegister.RequireAsync(killed);
            var told = done.Count(step => step.StartsWith("draft", StringComparison.Ordinal));
            Assert.Contains(await DeskWork.KeptAsync(killed), new[] { told == 0 ? null : DeskWork.Content(told), DeskWork.Content(Math.Min(told + 1, DeskWork.Drafts)) });
            await DeskWork.DoAsync(killed, _ => { });
            Assert.Equal(stands, await DeskWork.StandsAsync(killed));
        }
    }

    /// <summary>The process that is killed. It waits to be killed when all is done.</summary>
    [Fact(Explicit = true)]
    public async Task The_Work_Is_Done_In_A_Process_Of_Its_Own()
    {
        var (register, tell) = Victim.Here();
        await DeskWork.DoAsync(register, tell);
        await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
    }
}
