using DefenceTies.Domain.Events;
using DefenceTies.Register.Editing;
using DefenceTies.Register.History;
using DefenceTies.Register.Review;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Timeline;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Review;

/// <summary>Two editors have the same event of the queue open.</summary>
public sealed class TwoReviewersTests
{
    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task Whoever_Is_Late_Is_Told_What_The_Other_Did_And_Neither_Loses_Nor_Doubles_Anything(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY"), ToldEvent.Visit("2024-01-20", "JPN", "EGY"), ToldEvent.Visit("2023-01-20", "PER", "EGY")));

        // One accepted it: the other can neither accept nor refuse it.
        Assert.Equal(EditOutcome.Saved, (await AcceptAsync(register, Editors.One, 1, 1)).Outcome);
        foreach (var late in new[] { await AcceptAsync(register, Editors.Other, 1, 1), await RefuseAsync(register, Editors.Other, 1, 1) })
        {
            var conflict = Assert.Single(late.Conflicts);
            Assert.Equal((EditOutcome.Conflict, RecordField.Review, "extracted", "reviewed", "An editor"), (late.Outcome, conflict.Change.Field, conflict.Change.Before, conflict.Change.After, conflict.By));
        }

        // One refused it: the other finds it gone, and the history says by whom and why.
        Assert.Equal(EditOutcome.Saved, (await RefuseAsync(register, Editors.One, 2, 1)).Outcome);
        Assert.Equal([EditOutcome.NotFound, EditOutcome.NotFound], [(await AcceptAsync(register, Editors.Other, 2, 1)).Outcome, (await RefuseAsync(register, Editors.Other, 2, 1)).Outcome]);
        var gone = (await register.Use<ReadHistory>().ExecuteAsync(RecordKind.Event, 2, null, Cancelled))!.Entries[0];
        Assert.Equal(("An editor", "Misread", true), (gone.Line.By, gone.Line.Why, gone.IsRemoval));

        // One mended it: it waits on, as mended, for the other.
        await register.DecideAsync(new SeenRecord(RecordKind.Event, 3, 1), FieldDecision.Of(RecordField.City, "Aswan"));
        Assert.Equal(RecordField.City, Assert.Single((await AcceptAsync(register, Editors.Other, 3, 1)).Conflicts).Change.Field);
        Assert.Equal(EditOutcome.Saved, (await AcceptAsync(register, Editors.Other, 3, 2)).Outcome);

        await using var context = register.Open();
        Assert.Equal(1, await context.RefusedReports.CountAsync(Cancelled));
        Assert.Equal(4, await context.AuditEntries.CountAsync(Cancelled));
        Assert.Equal([(1L, 2, ReviewState.Reviewed), (3L, 3, ReviewState.Reviewed)], (await register.EventsAsync()).Select(stands => (stands.Id, stands.Version, stands.Review)));
        Assert.Equal(0, (await register.Use<ReadWaitingEvents>().ExecuteAsync(new ReviewChoice(ReviewOrder.LeastSure) { Filter = TimelineFilter.All }, null, Cancelled)).Waiting);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Of_Two_Who_Decide_In_The_Same_Moment_One_Is_Heard(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        await register.ImportAsync(new ToldArticle("a.txt", "2025-06-01", ToldEvent.Visit("2025-03-20", "KEN", "EGY")));

        var both = await Task.WhenAll(AcceptAsync(register, Editors.One, 1, 1), RefuseAsync(register, Editors.Other, 1, 1));

        Assert.Single(both, result => result.Outcome == EditOutcome.Saved);
        Assert.Single(both, result => result.Outcome is EditOutcome.Conflict or EditOutcome.NotFound);
        await using var context = register.Open();
        Assert.Equal(1, await context.AuditEntries.CountAsync(Cancelled));
        Assert.Equal(2, await context.Revisions.CountAsync(revision => revision.Kind == RecordKind.Event, Cancelled));
        Assert.Equal(both[1].IsSaved ? 1 : 0, await context.RefusedReports.CountAsync(Cancelled));
        Assert.Equal(both[0].IsSaved ? 1 : 0, await context.Events.CountAsync(Cancelled));
    }

    private static Task<EditResult> AcceptAsync(TestRegister register, Editor editor, long id, int version) =>
        register.Use<SetReviewState>().ExecuteAsync(editor, id, version, ReviewState.Reviewed, null, Cancelled);

    private static Task<EditResult> RefuseAsync(TestRegister register, Editor editor, long id, int version) =>
        register.Use<DeleteRecord>().ExecuteAsync(editor, new SeenRecord(RecordKind.Event, id, version), "Misread", Cancelled);
}
