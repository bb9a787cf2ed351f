using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Kills;

/// <summary>What a register holds, but for ids and instants, in which two registers of the same content may differ.</summary>
internal static class RegisterSummary
{
    public static async Task<IReadOnlyList<string>> ReadAsync(TestRegister register)
    {
        await using var context = register.Open();
        var sources = await context.Sources.Select(source => $"{source.Name} {source.Articles.Count}").ToListAsync(TestContext.Current.CancellationToken);
        var claims = await context.Claims.CountAsync(TestContext.Current.CancellationToken);
        var events = (await register.EventsAsync()).Select(registered =>
            $"{registered.Kind} {registered.Status} {registered.Date} {registered.Title} {registered.Sources} {registered.Reports.Count} {registered.Version} {string.Join(',', registered.Participants.Select(participant => participant.Official!.Name).Order(StringComparer.Ordinal))}");
        var officials = (await register.OfficialsAsync()).Select(official =>
            $"{official.Name} {official.Country} {official.Version} {string.Join('|', official.Aliases.Select(alias => $"{alias.Name} {alias.Reports}").Order(StringComparer.Ordinal))}");
        return [.. sources.Order(StringComparer.Ordinal), .. events.Order(StringComparer.Ordinal), .. officials.Order(StringComparer.Ordinal), $"{claims} claims"];
    }
}
