using System.Globalization;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Import;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Kills;

public sealed class KilledEditTests
{
    private const int Edits = 30;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Edit_Killed_At_Any_Moment_Stands_Whole_Or_Not_At_All_And_What_Was_Said_To_Be_Done_Stands(RegisterProvider provider)
    {
        var commands = new InsideTransaction(0, () => { });
        await using var undisturbed = await TestRegister.CreateAsync(provider, commands);
        await FillAsync(undisturbed);
        var before = commands.Count;
        await EditAsync(undisturbed, _ => { });
        var each = (commands.Count - before) / (double)Edits;
        var random = new Random(20251124);
        for (var kill = 0; kill < Victim.KillsOf(2); kill++)
        {
            await using var killed = await TestRegister.CreateAsync(provider);
            await FillAsync(killed);
            var done = await Victim.KillAsync(
                $"{nameof(KilledEditTests)}.{nameof(Edits_Are_Made_In_A_Process_Of_Its_Own)}",
                killed,
                stopAt: kill % 2 == 0 ? random.Next(1, (int)(each * Edits) + 1) : 0,
                after: TimeSpan.FromMilliseconds(random.Next(0, 300)));

            await SoundRegister.RequireAsync(killed);
            var stands = await StandsAsync(killed);
            var told = done.Count == 0 ? 0 : int.Parse(done[^1], CultureInfo.InvariantCulture);
            Assert.InRange(stands, told, told + 1);
            await EditAsync(killed, _ => { });
            Assert.Equal(Edits, await StandsAsync(killed));
        }
    }

    /// <summary>The process that is killed.</summary>
    [Fact(Explicit = true)]
    public async Task Edits_Are_Made_In_A_Process_Of_Its_Own()
    {
        var (register, tell) = Victim.Here();
        await EditAsync(register, number => tell(number.ToString(CultureInfo.InvariantCulture)));
    }

    private static Task<ImportedFile> FillAsync(TestRegister register) => register.ImportAsync(new ToldArticle("a.txt", "2025-10-29", ToldEvent.Visit("2025-10-26", "PAK", "BGD")));

    /// <summary>Edits an event until it bears the last title, from whichever title it bears.</summary>
    private static async Task EditAsync(TestRegister register, Action<int> done)
    {
        for (var number = await NumberAsync(register) + 1; number <= Edits; number++)
        {
            var saved = await register.DecideAsync(RecordKind.Event, 1, FieldDecision.Of(RecordField.Title, Title(number)));
            Assert.Equal(EditOutcome.Saved, saved.Outcome);
            done(number);
        }
    }

    /// <summary>The number of the last edit that stands; value, decision, history and audit must agree on it, and none may stand twice.</summary>
    private static async Task<int> StandsAsync(TestRegister register)
    {
        await using var context = register.Open();
        var number = await NumberAsync(register);
        var registered = await context.Events.SingleAsync(Cancelled);
        var edits = await context.Revisions.Where(revision => revision.Kind == RecordKind.Event && revision.By == Editors.One.Name).OrderBy(revision => revision.Version).Select(revision => revision.Version).ToListAsync(Cancelled);
        Assert.Equal(Enumerable.Range(2, number), edits);
        Assert.Equal(number + 1, registered.Version);
        Assert.Equal(number, await context.AuditEntries.CountAsync(Cancelled));
        Assert.Equal(number == 0 ? null : Title(number), await context.Decisions.Select(decision => decision.Value).SingleOrDefaultAsync(Cancelled));
        return number;
    }

    private static async Task<int> NumberAsync(TestRegister register)
    {
        await using var context = register.Open();
        var title = await context.Events.Select(registered => registered.Title).SingleAsync(Cancelled);
        return title.StartsWith("Edit ", StringComparison.Ordinal) ? int.Parse(title[5..], CultureInfo.InvariantCulture) : 0;
    }

    private static string Title(int number) => $"Edit {number}";
}
