using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Backup;

/// <summary>A register with something in it of every sort that a backup could spoil.</summary>
internal static class FilledRegister
{
    public const string OddText = "“Quoted”, 'single', \"double\"; Türkiye 🇹🇷, a tab\t, a line\nbreak, \\ and = 1";

    public static async Task<TestRegister> CreateAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("a.txt", "2025-10-29", ToldEvent.Visit("2025-10-26", "PAK", "BGD", "Dhaka").Official("Arif Khan", "PAK", "Chief of Staff", OfficialPart.Visitor)) { Publisher = "ANI", Opening = OddText },
            new ToldArticle("b.txt", null, ToldEvent.Of(EventKind.Agreement, "2024", "TUR", "AZE").Says(ClaimField.Stage, "signed")) { Opening = OddText },
            new ToldArticle("c.txt", "2025-01", ToldEvent.Of(EventKind.Exercise, null, "IND", "USA") with { Title = OddText }));
        await using var context = register.Open();
        var user = new RegisterUser { UserName = "analyst@example.org", PasswordHash = "hash", LockoutEnd = new DateTimeOffset(2025, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), IsDisabled = true };
        context.Add(user);
        context.Add(new AuditEntry { At = new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.FromHours(6)), By = "analyst", Action = "sign-in", Succeeded = false, Detail = OddText });
        context.Add(new DataProtectionKey { FriendlyName = "key", Xml = "<key/>" });
        context.Add(new Redirect { Kind = RecordKind.Event, FromId = 99, ToId = 1 });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        context.Add(new Decision { Kind = RecordKind.Event, RecordId = 1, Field = RecordField.Title, Value = OddText, UserId = user.Id, By = "analyst", At = DateTimeOffset.UnixEpoch });

        // Sources refer forwards to each other: the older version of a file to the newer one.
        var older = new Source { Name = "d.txt", Sha256 = new string('0', 64), Text = "", ImportRunId = 1, ReadByImportRunId = 1 };
        var newer = new Source { Name = "e.txt", Sha256 = new string('1', 64), Text = OddText, ImportRunId = 1, ReadByImportRunId = 1 };
        context.AddRange(older, newer);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        older.SupersededById = newer.Id;
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return register;
    }
}
