using DefenceTies.Domain.Text;
using DefenceTies.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Editing;

/// <summary>Enters an organisation by hand.</summary>
/// <param name="contexts">The register.</param>
/// <param name="time">The clock.</param>
public sealed class EnterOrganisation(IDbContextFactory<RegisterContext> contexts, TimeProvider time)
{
    private readonly EditRunner _runner = new(contexts, time);

    /// <summary>Enters it.</summary>
    /// <param name="editor">Who.</param>
    /// <param name="values">The values: name (needed), country, aliases.</param>
    /// <param name="why">The reason or citation; none when none is given.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed then.</param>
    /// <returns>The new organisation's id, or what is wrong with each value.</returns>
    public Task<EditResult> ExecuteAsync(Editor editor, IReadOnlyList<FieldDecision> values, string? why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(values);
        return _runner.ExecuteAsync(editor, "enter-organisation", why, (session, token) => EnterAsync(session, values, token), cancellationToken);
    }

    private static async Task<EditResult> EnterAsync(EditSession session, IReadOnlyList<FieldDecision> values, CancellationToken cancellationToken)
    {
        var (decisions, problems) = await DecisionChecks.ReadAsync(session.Context, RecordKind.Organisation, 0, values, cancellationToken);
        var name = decisions.FirstOrDefault(decision => decision.Field == RecordField.Name)?.Value;
        if (problems.Count > 0 || name is null)
        {
            return EditResult.Invalid(0, [.. problems, .. name is null ? ["An organisation needs a name."] : Array.Empty<string>()]);
        }

        var entered = new Organisation { Name = name, FoldedName = Folding.Fold(name), Version = 0 };
        session.Context.Add(entered);
        await session.Context.SaveChangesAsync(cancellationToken);
        session.Concerns(RecordKind.Organisation, entered.Id, "Entered by hand");
        await DecidedRecord.ApplyAsync(session, RecordKind.Organisation, entered.Id, decisions, cancellationToken);
        return await session.ResultAsync(RecordKind.Organisation, entered.Id, cancellationToken);
    }
}
