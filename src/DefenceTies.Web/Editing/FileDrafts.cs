using System.Text.Json;
using DefenceTies.Register.Drafts;
using DefenceTies.Register.Store;
using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Editing;

/// <summary>
/// Keeps the files that the signed-in user brought to a page, and finds them again after a reload, a lost connection or a
/// dead server: of each page the last ones, as long as they are not too large.
/// </summary>
public sealed class FileDrafts(WriteAccess access, KeepDraft keep, FindDraft find, DropDraft drop)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>Keeps them.</summary>
    /// <param name="page">The page, by its address.</param>
    /// <param name="draft">The files.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether they are kept.</returns>
    public async Task<bool> KeepAsync(string page, FileDraft draft, CancellationToken cancellationToken)
    {
        try
        {
            return await UserAsync(cancellationToken) is { } user
                && await keep.ExecuteAsync(user, page, JsonSerializer.Serialize(draft, s_json), null, cancellationToken, KeepDraft.LongestFiles);
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            return false;
        }
    }

    /// <summary>Finds them.</summary>
    /// <returns>The files, and when they were kept; none when there are none, or none that this version of the program can read.</returns>
    public async Task<(FileDraft Draft, DateTimeOffset At)?> FindAsync(string page, CancellationToken cancellationToken)
    {
        if (await UserAsync(cancellationToken) is not { } user || await find.ExecuteAsync(user, page, cancellationToken) is not { } kept)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<FileDraft>(kept.Content, s_json) is { Files.Count: > 0 } draft ? (draft, kept.ChangedAt) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Drops them.</summary>
    public async Task DropAsync(string page, CancellationToken cancellationToken)
    {
        try
        {
            if (await UserAsync(cancellationToken) is { } user)
            {
                await drop.ExecuteAsync(user, page, cancellationToken);
            }
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            // It is offered once more, and does no harm.
        }
    }

    private async Task<long?> UserAsync(CancellationToken cancellationToken) => (await access.FindAsync(AccessPolicies.Edit, cancellationToken))?.UserId;
}
