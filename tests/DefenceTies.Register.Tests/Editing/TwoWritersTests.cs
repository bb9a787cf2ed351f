using DefenceTies.Register.Editing;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Editing;

public sealed class TwoWritersTests
{
    private const int Rounds = 8;

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task Of_Two_Who_Saw_The_Same_Version_One_Saves_And_The_Other_Is_Told(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));
        for (var round = 1; round <= Rounds; round++)
        {
            var seen = new SeenRecord(RecordKind.Event, 1, round);
            var results = await Task.WhenAll(
                Task.Run(() => register.DecideAsync(seen, FieldDecision.Of(RecordField.City, $"City {round}")), Cancellation),
                Task.Run(() => register.DecideAsync(seen, FieldDecision.Of(RecordField.Summary, $"Summary {round}")), Cancellation));

            Assert.Equal([EditOutcome.Saved, EditOutcome.Conflict], results.Select(result => result.Outcome).Order());
            Assert.Single(results.Single(result => result.Outcome == EditOutcome.Conflict).Conflicts);
        }

        await AssertWholeAsync(register, versions: Rounds + 1);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_Who_Go_On_After_Each_Conflict_Lose_Nothing(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("one.txt", "2025-11-24", Editors.Visit("2025-11-23")));

        await Task.WhenAll(
            Task.Run(() => AddTopicsAsync(register, "left"), Cancellation),
            Task.Run(() => AddTopicsAsync(register, "right"), Cancellation));

        await AssertWholeAsync(register, versions: (2 * Rounds) + 1);
        await using var context = register.Open();
        Assert.Equal(2 * Rounds, await context.EventTopics.CountAsync(Cancellation));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task An_Editor_And_An_Import_At_Once_Lose_Nothing(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("first.txt", "2025-11-24", Editors.Visit("2025-11-23")));

        await Task.WhenAll(
            Task.Run(() => AddTopicsAsync(register, "left"), Cancellation),
            Task.Run(() => ImportAsync(register), Cancellation));

        var stands = Assert.Single(await register.EventsAsync());
        Assert.Equal(Rounds + 1, stands.Reports.Count);
        Assert.Equal("Shakir Ullah Khattak", Assert.Single(await register.OfficialsAsync()).Name);
        await AssertWholeAsync(register, versions: (2 * Rounds) + 1);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_Merges_Of_One_Event_At_Once_Merge_It_Once(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(
            new ToldArticle("one.txt", "2025-01-24", Editors.Exercise("AMAN")), new ToldArticle("two.txt", "2025-03-02", Editors.Exercise("INDUS")), new ToldArticle("three.txt", "2025-05-02", Editors.Exercise("SHAHEEN")));

        var results = await Task.WhenAll(
            Task.Run(() => register.Use<Register.Merging.MergeEvents>().ExecuteAsync(Editors.One, (1, 1), (2, 1), [], null, Cancellation), Cancellation),
            Task.Run(() => register.Use<Register.Merging.MergeEvents>().ExecuteAsync(Editors.Other, (1, 1), (3, 1), [], null, Cancellation), Cancellation));

        Assert.Equal([EditOutcome.Saved, EditOutcome.NotFound], results.Select(result => result.Outcome).Order());
        Assert.Equal(2, (await register.EventsAsync()).Count);
        await using var context = register.Open();
        Assert.Single(await context.Redirects.ToListAsync(Cancellation));
    }

    [Fact]
    public async Task What_Another_Writer_Caused_Is_Tried_Again_And_Given_Up_In_The_End()
    {
        var tried = 0;
        Assert.Equal(3, await StoreRetries.ExecuteAsync(_ => ++tried < 3 ? throw new DbUpdateConcurrencyException() : Task.FromResult(tried), Cancellation));

        tried = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(() => StoreRetries.ExecuteAsync<int>(
            _ => throw new InvalidOperationException("", new Npgsql.PostgresException($"{++tried}", "ERROR", "ERROR", Npgsql.PostgresErrorCodes.DeadlockDetected)), Cancellation));
        Assert.Equal(StoreRetries.MostTries, tried);

        tried = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(() => StoreRetries.ExecuteAsync<int>(_ => throw new InvalidOperationException($"{++tried}"), Cancellation));
        Assert.Equal(1, tried);
    }

    private static async Task AddTopicsAsync(TestRegister register, string name)
    {
        for (var added = 0; added < Rounds;)
        {
            var result = await register.DecideAsync(await register.SeenAsync(RecordKind.Event, 1), new FieldDecision(RecordField.Topic, $"{name} {added}", "in"));
            added += result.IsSaved ? 1 : 0;
        }
    }

    private static async Task ImportAsync(TestRegister register)
    {
        for (var file = 0; file < Rounds; file++)
        {
            var article = new ToldArticle($"{file}.txt", "2025-11-24", Editors.Visit("2025-11-23")) { Publisher = $"Paper {file}", Opening = string.Join(' ', Enumerable.Range(0, 40).Select(word => $"word{(file + 1) * (word + 3)}")) };
            await StoreRetries.ExecuteAsync(_ => register.ImportAsync(article), Cancellation);
        }
    }

    private static async Task AssertWholeAsync(TestRegister register, int versions)
    {
        await using var context = register.Open();
        var kept = await context.Revisions.Where(revision => revision.Kind == RecordKind.Event && revision.RecordId == 1).OrderBy(revision => revision.Version).Select(revision => revision.Version).ToListAsync(Cancellation);
        Assert.Equal(Enumerable.Range(1, versions), kept);
        Assert.Equal(await register.LastRevisionsAsync(), (await register.StateAsync()).Where(entry => !entry.Key.StartsWith("Re", StringComparison.Ordinal)));
        Assert.Equal(1, await context.EventTexts.CountAsync(Cancellation));
    }
}
