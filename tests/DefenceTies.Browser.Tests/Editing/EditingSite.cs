using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Events;
using DefenceTies.Register;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DefenceTies.Browser.Tests.Editing;

/// <summary>A site of its own for tests that change what stands in it.</summary>
public sealed class EditingSite : IAsyncDisposable
{
    /// <summary>The site.</summary>
    public SeededSite Site { get; } = new();

    /// <summary>Enters a meeting of two countries and gives its id.</summary>
    public async Task<long> EnterMeetingAsync(string title, string date)
    {
        var entered = await Site.Services.GetRequiredService<EnterEvent>().ExecuteAsync(
            new Editor(null, "The tests"),
            EventKind.Meeting,
            [FieldDecision.Of(RecordField.Title, title), FieldDecision.Of(RecordField.Date, date), FieldDecision.Of(RecordField.City, "Rabat"), new(RecordField.Party, "MAR", "participant"), new(RecordField.Party, "NOR", "participant")],
            null,
            TestContext.Current.CancellationToken);
        return entered.RecordId;
    }

    /// <summary>An event of the seeds on whose date its sources disagree.</summary>
    public async Task<long> FindDisputedAsync()
    {
        await using var context = await Site.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var events = await context.Events.AsNoTracking().OrderBy(found => found.Id).ToListAsync(TestContext.Current.CancellationToken);
        return events.First(found => found.Disputed.Contains(ClaimField.Date)).Id;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
