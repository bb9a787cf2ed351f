using DefenceTies.Domain.Time;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Evidence;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Editing;

namespace DefenceTies.Web.Tests.Editing;

public sealed class FormSessionTests
{
    private static readonly ArticleRow s_article = new(7, "An article", "NDTV", EdtfDate.Parse("2025-11-24"), "one.txt", 1);

    [Fact]
    public void A_Form_That_Was_Only_Opened_Decides_Nothing()
    {
        var form = FormSession.Of(Visit(1));

        Assert.Empty(form.Decisions());
        Assert.False(form.IsDirty);
        Assert.Empty(form.Read().Problems);
    }

    [Fact]
    public void Only_What_Was_Changed_Is_Decided_And_A_Person_Takes_The_Post_Along()
    {
        var form = FormSession.Of(Visit(1));
        form.Set(RecordField.Date, "8-10 Aug 2025");
        form.Set(RecordField.Purpose, " ");
        form.Content.Elements.Remove(form.Content.Find(RecordField.Official, "5")!);
        form.Content.Elements.Add(new FormElement { Field = RecordField.Topic, Element = "drones" });

        Assert.Equal(
            [FieldDecision.Of(RecordField.Date, "2025-08-08/2025-08-10"), new FieldDecision(RecordField.Topic, "drones", "in"), new FieldDecision(RecordField.Official, "5", null)],
            form.Decisions().OrderBy(decision => decision.Value is null).ThenBy(decision => decision.Field));
        Assert.True(form.IsDirty);
    }

    [Fact]
    public void A_Claim_That_Is_Followed_Is_Cited_And_One_That_Is_Set_Aside_Asks_For_A_Reason()
    {
        var form = FormSession.Of(Visit(1));
        form.Set(RecordField.Date, "2025-10-27");
        Assert.Equal(RecordField.Date, Assert.Single(form.SettingAside(form.Decisions())).Field);

        form.Use(form.Claims[0]);

        var decision = Assert.Single(form.Decisions());
        Assert.Equal(("2025-10-28", 90L), (decision.Value, decision.CitedClaimId));
        Assert.Empty(form.SettingAside(form.Decisions()));
        form.Set(RecordField.Date, "2025-10-28");
        Assert.Null(Assert.Single(form.Decisions()).CitedClaimId);
    }

    [Fact]
    public void The_Host_Follows_The_Country_That_Receives()
    {
        var form = FormSession.Of(Visit(1));
        form.Content.Elements.RemoveAll(element => element.Element == "BGD");
        form.Content.Elements.Add(new FormElement { Field = RecordField.Party, Element = "QAT", Name = "Qatar", Value = "host" });

        Assert.Contains(FieldDecision.Of(RecordField.Host, "QAT"), form.Decisions());
        Assert.Contains(form.Changes(), change => (change.Field, change.AfterName) == (RecordField.Host, "Qatar"));
    }

    [Fact]
    public void What_Is_Typed_And_Not_Chosen_Is_Asked_About_And_Kept()
    {
        var form = FormSession.Of(Visit(1));
        form.Content.Pending["Party:host"] = "Qatr";

        var problem = Assert.Single(form.Read().Problems);
        Assert.Equal((RecordField.Party, "host"), (problem.Field, problem.Element));
        Assert.True(form.IsDirty);
    }

    [Fact]
    public void After_A_Conflict_Every_Change_Of_Both_Stands_And_The_Shared_Field_Is_Chosen()
    {
        var form = FormSession.Of(Visit(1));
        form.Set(RecordField.City, "Sylhet");
        form.Set(RecordField.Title, "My title");
        var newest = Visit(2, new(RecordField.City, "", "Chattogram"), new(RecordField.Purpose, "", "talks"));

        form.Rebase(newest, [Changed(RecordField.City, "Dhaka", "Chattogram"), Changed(RecordField.Purpose, null, "talks")]);

        var conflict = Assert.Single(form.Conflicts);
        Assert.Equal(("Dhaka", "Chattogram", "Sylhet"), (conflict.Theirs.Before, conflict.Theirs.After, conflict.Mine.After));
        Assert.Equal(2, form.Record!.Version);
        Assert.Equal(["City", "Title"], form.Decisions().Select(decision => decision.Field.ToString()).Order());
        form.Settle(conflict, keepsMine: false);
        Assert.Equal(FieldDecision.Of(RecordField.Title, "My title"), Assert.Single(form.Decisions()));
        form.Settle(form.Conflicts[0], keepsMine: true);
        Assert.Contains(FieldDecision.Of(RecordField.City, "Sylhet"), form.Decisions());
    }

    [Fact]
    public void Two_Who_Made_The_Same_Of_A_Field_Have_No_Conflict()
    {
        var form = FormSession.Of(Visit(1));
        form.Set(RecordField.City, "Sylhet");

        form.Rebase(Visit(2, new EditableValue(RecordField.City, "", "Sylhet")), [Changed(RecordField.City, "Dhaka", "Sylhet")]);

        Assert.Empty(form.Conflicts);
        Assert.Empty(form.Decisions());
    }

    [Theory]
    [InlineData("visit", "Naveed Ashraf visits Dhaka")]
    [InlineData("meeting", "Naveed Ashraf meets Waker-Uz-Zaman")]
    [InlineData("agreement", "Agreement between Pakistan and Bangladesh")]
    [InlineData("exercise", "Exercise of Pakistan and Bangladesh")]
    public void A_Title_Is_Offered_As_Soon_As_Enough_Is_Known(string kind, string title)
    {
        var content = new FormContent();
        content.Texts[RecordField.Kind] = kind;
        content.Texts[RecordField.City] = "Dhaka";
        content.Elements.AddRange(
        [
            new FormElement { Field = RecordField.Party, Element = "PAK", Name = "Pakistan", Value = "visitor" },
            new FormElement { Field = RecordField.Party, Element = "BGD", Name = "Bangladesh", Value = "host" },
            new FormElement { Field = RecordField.Official, Element = "1", Name = "Naveed Ashraf", Value = "visitor" },
            new FormElement { Field = RecordField.Official, Element = "2", Name = "Waker-Uz-Zaman", Value = "host" },
        ]);

        Assert.Equal(title, TitleSuggestion.Of(content));
    }

    private static FieldConflict Changed(RecordField field, string? before, string? after) =>
        new(new FieldChange(field, "", before, after), "Another editor", DateTimeOffset.UnixEpoch);

    private static EditableRecord Visit(int version, params EditableValue[] changed)
    {
        EditableValue[] values =
        [
            new(RecordField.Title, "", "A visit"), new(RecordField.Kind, "", "visit"), new(RecordField.Status, "", "occurred"), new(RecordField.Date, "", "2025-10-26"),
            new(RecordField.Host, "", "BGD", null, "Bangladesh"), new(RecordField.City, "", "Dhaka"), new(RecordField.Review, "", "extracted"),
            new(RecordField.Party, "PAK", "visitor", "Pakistan"), new(RecordField.Party, "BGD", "host", "Bangladesh"),
            new(RecordField.Official, "5", "visitor", "Sahir Shamshad Mirza"), new(RecordField.OfficialPost, "5", "Chairman", "Sahir Shamshad Mirza"),
        ];
        return new EditableRecord(
            RecordKind.Event,
            4,
            version,
            [.. values.Where(value => changed.All(other => other.Field != value.Field)), .. changed],
            [],
            [new EditableClaim(90, RecordField.Date, "", "2025-10-28", null, "Oct. 28", "On ", " he met", s_article), new EditableClaim(91, RecordField.Date, "", "2025-10-26", null, "October 26", "On ", " he met", s_article)]);
    }
}
