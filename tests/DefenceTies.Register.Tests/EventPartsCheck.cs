using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests;

/// <summary>Whether the parts of events carry what their events say.</summary>
internal static class EventPartsCheck
{
    /// <summary>Asserts that each does, table by table.</summary>
    /// <returns>How many parts there are.</returns>
    public static async Task<int> AssertAsync(TestRegister register)
    {
        await using var context = register.Open();
        var parts = await CountAsync(context.Parties, party => party.EventId) + await CountAsync(context.Pairs, pair => pair.EventId)
            + await CountAsync(context.Participants, person => person.EventId) + await CountAsync(context.ParticipatingOrganisations, part => part.EventId)
            + await CountAsync(context.EventTopics, topic => topic.EventId) + await CountAsync(context.EventPublishers, told => told.EventId);
        Assert.False(await context.Parties.AnyAsync(party => context.Events.Single(found => found.Id == party.EventId).Latest != party.Latest, TestContext.Current.CancellationToken));
        if (context is PostgreSqlRegisterContext)
        {
            // What the words of events are marked with is what the events hold.
            var wrong = await context.Database.SqlQuery<long>($"""SELECT count(*) AS "Value" FROM "EventTexts" WHERE "Marks" IS DISTINCT FROM register_marks("EventId")""").SingleAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, wrong);
        }

        return parts;

        async Task<int> CountAsync<T>(IQueryable<T> rows, Func<T, long> eventOf)
            where T : class, IEventPart
        {
            var events = await context.Events.AsNoTracking().ToDictionaryAsync(found => found.Id, found => (found.SortKey, found.Kind, found.Status), TestContext.Current.CancellationToken);
            var stored = await rows.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
            Assert.All(stored, part => Assert.Equal(events[eventOf(part)], (part.SortKey, part.Kind, part.Status)));
            return stored.Count;
        }
    }
}
