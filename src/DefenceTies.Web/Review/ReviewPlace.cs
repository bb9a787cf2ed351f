using System.Text.Json;
using DefenceTies.Register.Drafts;
using DefenceTies.Register.Store;
using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Review;

/// <summary>Keeps where the signed-in user stopped in the queue, in any browser, with the forms that were left.</summary>
public sealed class ReviewPlace(WriteAccess access, KeepDraft keep, FindDraft find)
{
    /// <summary>Keeps it. What cannot be kept costs nothing but the place.</summary>
    /// <param name="address">The address of the place.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task KeepAsync(string address, CancellationToken cancellationToken)
    {
        try
        {
            if (await UserAsync(cancellationToken) is { } user)
            {
                await keep.ExecuteAsync(user, PageAddresses.ReviewRoot, JsonSerializer.Serialize(address), null, cancellationToken);
            }
        }
        catch (Exception lost) when (StoreFailure.Is(lost) || lost is OperationCanceledException)
        {
            // The queue begins at its head next time.
        }
    }

    /// <summary>Finds it; none when the user has never stopped anywhere.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        var kept = await UserAsync(cancellationToken) is { } user ? await find.ExecuteAsync(user, PageAddresses.ReviewRoot, cancellationToken) : null;
        var address = kept is null ? null : JsonSerializer.Deserialize<string>(kept.Content);
        return address?.StartsWith($"{PageAddresses.ReviewRoot}?", StringComparison.Ordinal) == true ? address : null;
    }

    private async Task<long?> UserAsync(CancellationToken cancellationToken) => (await access.FindAsync(AccessPolicies.Edit, cancellationToken))?.UserId;
}
