using DefenceTies.Benchmarks.Filling;

namespace DefenceTies.Register.Tests;

/// <summary>A register with a few thousand made events.</summary>
internal static class FilledRegister
{
    private const int Events = 3_000;

    internal static async Task<TestRegister> CreateAsync(RegisterProvider provider)
    {
        var register = await TestRegister.CreateAsync(provider);
        await using var store = OpenRegister.StoreOf(provider, register.ConnectionString);
        await new FillRegister(register.Services, store, new FillPlan(Events)).ExecuteAsync(_ => { }, TestContext.Current.CancellationToken);
        return register;
    }
}
