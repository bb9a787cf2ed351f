using System.Data;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction;
using DefenceTies.Register.Editing;
using DefenceTies.Register.Indexing;
using DefenceTies.Register.Store;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Countries;

/// <summary>Adds another name to a country, or takes one away that a person had added. It is found by it from then on.</summary>
/// <param name="contexts">The register.</param>
/// <param name="knowledge">The names that the program brings along.</param>
/// <param name="time">The clock.</param>
public sealed class NameCountry(IDbContextFactory<RegisterContext> contexts, Knowledge knowledge, TimeProvider time)
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 100;

    /// <summary>Adds the name, or takes it away.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="code">The country.</param>
    /// <param name="name">The name as printed.</param>
    /// <param name="isIn">Whether the country is to be found by it.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>Why it cannot be done; none when it is.</returns>
    public Task<string?> ExecuteAsync(Editor editor, CountryCode code, string name, bool isIn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(editor);
        ArgumentNullException.ThrowIfNull(name);
        var trimmed = name.Trim();
        return Folding.Fold(trimmed).Length == 0 || trimmed.Length > Longest
            ? Task.FromResult<string?>($"A name has letters, and at most {Longest} characters.")
            : StoreRetries.ExecuteAsync(token => ChangeAsync(editor, code, trimmed, isIn, token), cancellationToken);
    }

    private async Task<string?> ChangeAsync(Editor editor, CountryCode code, string name, bool isIn, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        if (await context.Countries.Include(found => found.Aliases).SingleOrDefaultAsync(found => found.Code == code, cancellationToken) is not { } country)
        {
            return $"There is no country {code}.";
        }

        var stands = country.Aliases.FindAll(alias => alias.Name == name);
        if ((stands.Count > 0 || country.Name == name) == isIn)
        {
            return isIn ? $"{country.Name} has the name “{name}” already." : $"{country.Name} has no name “{name}”.";
        }

        if (!isIn && KnownNames.Of(knowledge, code).Contains(name))
        {
            return $"“{name}” comes with the program. Change the tables of the knowledge to be rid of it.";
        }

        if (isIn)
        {
            country.Aliases.Add(new CountryAlias { CountryCode = code, Kind = CountryAliasKind.Alias, Name = name, FoldedName = Folding.Fold(name) });
        }
        else
        {
            country.Aliases.RemoveAll(stands.Contains);
        }

        context.Add(new AuditEntry { At = time.GetUtcNow(), UserId = editor.UserId, By = editor.Name, Action = "name-country", Subject = $"country {code}", Succeeded = true, Detail = isIn ? $"Added “{name}”" : $"Took away “{name}”" });
        await context.SaveChangesAsync(cancellationToken);
        var names = country.Aliases.Select(alias => alias.Name).Append(country.Name).Append(code.Value);
        await NameIndexWriter.WriteAsync(context, NameKind.Country, new Dictionary<string, IEnumerable<string>> { [code.Value] = names }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }
}
