using DefenceTies.Register.Import;

namespace DefenceTies.Register.Tests.Import;

/// <summary>How an import learns whether it knows a file.</summary>
public sealed class SourceStandingTests
{
    [Fact]
    public async Task A_File_Is_Sought_By_Its_Bytes_And_By_Its_Name_And_Not_Among_All_That_Stand()
    {
        await using var register = await TestRegister.CreateAsync(RegisterProvider.Sqlite);
        await using var context = register.Open();

        var plan = await QueryPlan.StepsAsync(context, SourceStanding.Query(context, "a.txt", "00"));

        var walks = plan.Where(step => step.Contains("IX_Sources", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, walks.Length);
        Assert.Single(walks, step => step.Contains("IX_Sources_Sha256 (Sha256=?)", StringComparison.Ordinal));
        Assert.Single(walks, step => step.Contains("IX_Sources_Name (Name=?)", StringComparison.Ordinal));
    }
}
