using System.Text;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Register.Export;
using DefenceTies.Register.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Register.Tests.Export;

/// <summary>A register with events that are awkward to write down, and its exports.</summary>
internal static class ExportedEvents
{
    public const string Formula = "=HYPERLINK(\"http://evil.example\",\"x\")";
    public const string Long = "Türkiye, “quoted” \"double\"; back\\slash 🇹🇷🇦🇿 line\nbreak: a title that is far longer than the seventy-five octets of a calendar's line";

    public static async Task<TestRegister> RegisterAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("a.txt", "2025-10-29", ToldEvent.Visit("2025-10-26/2025-10-28", "PAK", "BGD", "Dhaka").Official("Arif Khan", "PAK", "Chief of Staff", OfficialPart.Visitor) with { Title = Formula }) { Publisher = "ANI" },
            new ToldArticle("b.txt", "2024-03-01", ToldEvent.Of(EventKind.Agreement, "2024-02-29", "TUR", "AZE").Says(ClaimField.Stage, "signed") with { Title = Long }),
            new ToldArticle("c.txt", "2025-01", ToldEvent.Of(EventKind.Exercise, "2025-10", "IND", "USA") with { Status = EventStatus.Planned, Title = "-1+2\u0001" }),
            new ToldArticle("d.txt", "2025-01", ToldEvent.Of(EventKind.Transfer, null, "CHN", "NPL") with { Title = "@SUM(A1)" }),
            new ToldArticle("e.txt", "2023-06-01", ToldEvent.Visit("2023-05-31", "FRA", "DEU") with { Status = EventStatus.Cancelled, Title = "Called off" }));
        return register;
    }

    public static async Task<string> ExportAsync(TestRegister register, ExportFormat format, TimelineFilter? filter = null, Uri? site = null)
    {
        using var output = new MemoryStream();
        await register.Services.GetRequiredService<ExportEvents>().ExecuteAsync(format, filter ?? TimelineFilter.All, site, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
