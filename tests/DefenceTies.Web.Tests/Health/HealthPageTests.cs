using System.Net;
using DefenceTies.Register;
using DefenceTies.Register.Accounts;
using DefenceTies.Register.Health;
using DefenceTies.Web.Health;
using DefenceTies.Web.Logging;
using DefenceTies.Web.Settings;
using DefenceTies.Web.Tests.Accounts;
using DefenceTies.Web.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DefenceTies.Web.Tests.Health;

public sealed class HealthPageTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task The_Page_Tells_How_The_Register_Is_And_What_To_Do_And_Every_Error_Of_The_Day_In_Plain_Text()
    {
        using var admin = await Visitor.OfAsync(site, UserRole.Admin);
        var log = site.Services.GetRequiredService<ILoggerFactory>().CreateLogger("A part");
        Tell(log, LogLevel.Error, "It broke & fell", new InvalidOperationException("no <b>way</b>"));

        var page = await admin.ReadAsync("/admin/health");
        var text = WebUtility.HtmlDecode(page);

        Assert.Contains("amiss", text, StringComparison.Ordinal);
        Assert.Contains("none that the audit log knows of", text, StringComparison.Ordinal);
        Assert.Contains("let “defenceties backup FILE” run every night", text, StringComparison.Ordinal);
        Assert.Contains("It broke &amp; fell", page, StringComparison.Ordinal);
        Assert.Contains("no &lt;b&gt;way&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains(site.RegisterFile, text, StringComparison.Ordinal);
        Assert.Contains("ended well", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_Are_Shown_Without_What_Is_Secret_In_Them()
    {
        var settings = SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(
            [
                KeyValuePair.Create("Database:Provider", (string?)"PostgreSql"),
                KeyValuePair.Create("ConnectionStrings:Register", (string?)"Host=db;Database=register;Username=me;Password=hidden one;SSL Password=hidden two;Options=-c hidden=three"),
            ]).Build()).Settings!;

        var shown = string.Join('\n', SettingsInEffect.Of(settings));

        Assert.Contains("Host=db;Port=5432;Database=register;Username=me", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_So_Many_Errors_Are_Remembered_And_Only_For_A_Day()
    {
        var clock = new MovableClock();
        using var errors = new RecentErrors(clock);
        var log = errors.CreateLogger("A part");
        Tell(log, LogLevel.Error, "old");
        clock.Now = clock.Now.AddHours(25);
        Tell(log, LogLevel.Warning, "no error");
        foreach (var number in Enumerable.Range(1, RecentErrors.Most + 5))
        {
            Tell(log, LogLevel.Error, $"error {number}");
        }

        var told = errors.OfLastDay();

        Assert.Equal(RecentErrors.Most, told.Count);
        Assert.Equal(("error 105", "error 6"), (told[0].Message, told[^1].Message));
    }

    [Theory]
    [InlineData(0, ConditionState.Bad)]
    [InlineData(2, ConditionState.Good)]
    [InlineData(9, ConditionState.Watch)]
    public void An_Old_Or_Missing_Backup_Is_Told(int days, ConditionState state)
    {
        var clock = new MovableClock();
        var condition = new RegisterCondition(
            RegisterProvider.PostgreSql, "17", null, 1, "m", 0, new RecordCounts(0, 0, 0, 0, 0, 0, 0, 0), new QueueDepths(0, 0, 0, 0), [], days == 0 ? null : clock.Now.AddDays(-days));

        var line = new ConditionLines(condition, clock).OfStore(Path.GetTempPath()).Single(line => line.What == "Last backup");

        Assert.Equal((state, state == ConditionState.Good), (line.State, line.ToDo is null));
    }

    private static void Tell(ILogger log, LogLevel level, string message, Exception? failure = null) => log.Log(level, default, message, failure, (told, _) => told);

    private sealed class MovableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
