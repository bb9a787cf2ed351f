using System.Text.Json;
using DefenceTies.Register.Drafts;
using DefenceTies.Register.Store;
using DefenceTies.Web.Accounts;

namespace DefenceTies.Web.Editing;

/// <summary>Keeps what the signed-in user types into a form, and finds it again after a reload, a lost connection or a dead server.</summary>
public sealed class FormDrafts(WriteAccess access, KeepDraft keep, FindDraft find, DropDraft drop)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>What was typed; none when it is no form's content, as after an update of the program.</summary>
    public static FormContent? Read(KeptDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        try
        {
            return JsonSerializer.Deserialize<FormContent>(draft.Content, s_json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps it.</summary>
    /// <returns>Whether it is kept.</returns>
    public async Task<bool> KeepAsync(string form, FormSession session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        try
        {
            return await UserAsync(cancellationToken) is { } user
                && await keep.ExecuteAsync(user, form, JsonSerializer.Serialize(session.Content, s_json), session.Record?.Version, cancellationToken);
        }
        catch (Exception lost) when (StoreFailure.Is(lost))
        {
            return false;
        }
    }

    /// <summary>Finds it.</summary>
    public async Task<KeptDraft?> FindAsync(string form, CancellationToken cancellationToken) =>
        await UserAsync(cancellationToken) is { } user ? await find.ExecuteAsync(user, form, cancellationToken) : null;

    /// <summary>Drops it.</summary>
    public async Task DropAsync(string form, CancellationToken cancellationToken)
    {
        if (await UserAsync(cancellationToken) is { } user)
        {
            await drop.ExecuteAsync(user, form, cancellationToken);
        }
    }

    private async Task<long?> UserAsync(CancellationToken cancellationToken) => (await access.FindAsync(AccessPolicies.Edit, cancellationToken))?.UserId;
}
