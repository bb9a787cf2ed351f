using DefenceTies.Register.Drafts;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Tests.Drafts;

public sealed class DraftTests
{
    private const string Form = "/edit/visits/new";

    public static IEnumerable<TheoryDataRow<RegisterProvider>> Providers => Databases.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Providers))]
    public async Task What_Was_Typed_Last_Is_Found_Again_By_Its_User_Alone(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var (one, other) = (await UserAsync(register, "one"), await UserAsync(register, "other"));
        var keep = register.Use<KeepDraft>();

        Assert.True(await keep.ExecuteAsync(one, Form, """{"title":"A"}""", null, Cancellation));
        Assert.True(await keep.ExecuteAsync(one, Form, """{"title":"A visit"}""", 3, Cancellation));

        var found = await register.Use<FindDraft>().ExecuteAsync(one, Form, Cancellation);
        Assert.Equal(("""{"title":"A visit"}""", 3), (found?.Content, found?.RecordVersion));
        Assert.Null(await register.Use<FindDraft>().ExecuteAsync(other, Form, Cancellation));
        Assert.Single(await register.Use<ListDrafts>().ExecuteAsync(one, Cancellation));

        await register.Use<DropDraft>().ExecuteAsync(other, Form, Cancellation);
        Assert.NotNull(await register.Use<FindDraft>().ExecuteAsync(one, Form, Cancellation));
        await register.Use<DropDraft>().ExecuteAsync(one, Form, Cancellation);
        Assert.Null(await register.Use<FindDraft>().ExecuteAsync(one, Form, Cancellation));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Two_Tabs_That_Keep_The_Same_Form_At_Once_Leave_One_Draft(RegisterProvider provider)
    {
        await using var register = await TestRegister.CreateAsync(provider);
        var user = await UserAsync(register, "one");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => register.Use<KeepDraft>().ExecuteAsync(user, Form, $"{number}", null, Cancellation)));

        Assert.Single(await register.Use<ListDrafts>().ExecuteAsync(user, Cancellation));
    }

    [Fact]
    public async Task What_Is_Too_Long_Is_Not_Kept_And_Leaves_What_Was()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        var user = await UserAsync(register, "one");
        await register.Use<KeepDraft>().ExecuteAsync(user, Form, "short", null, Cancellation);

        Assert.False(await register.Use<KeepDraft>().ExecuteAsync(user, Form, new string('x', KeepDraft.Longest + 1), null, Cancellation));
        Assert.Equal("short", (await register.Use<FindDraft>().ExecuteAsync(user, Form, Cancellation))?.Content);
    }

    private static async Task<long> UserAsync(TestRegister register, string name)
    {
        await using var context = register.Open();
        var user = new RegisterUser { UserName = name, NormalizedUserName = name.ToUpperInvariant() };
        context.Add(user);
        await context.SaveChangesAsync(Cancellation);
        return user.Id;
    }
}
