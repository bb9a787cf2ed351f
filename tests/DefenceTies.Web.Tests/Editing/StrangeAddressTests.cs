using System.Net;
using DefenceTies.Register.Accounts;
using DefenceTies.Web.Tests.Accounts;
using DefenceTies.Web.Tests.Hosting;

namespace DefenceTies.Web.Tests.Editing;

public sealed class StrangeAddressTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Theory]
    [InlineData("/edit/merge/1/1/1")]
    [InlineData("/edit/merge/events/x/1")]
    [InlineData("/edit/ships/new")]
    [InlineData("/edit/events/x")]
    public async Task An_Address_That_Means_Nothing_Is_Not_Found(string address)
    {
        using var editor = await Visitor.OfAsync(site, UserRole.Editor);
        using var answer = await editor.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
