using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;
using DefenceTies.Register.Values;

namespace DefenceTies.Register.Import;

/// <summary>What an import keeps in memory of the register while it runs.</summary>
/// <param name="Officials">The officials.</param>
/// <param name="Organisations">The organisations.</param>
/// <param name="World">Names of countries and cities.</param>
/// <param name="Texts">Texts of sources used last.</param>
internal sealed record ImportBooks(OfficialBook Officials, OrganisationBook Organisations, WorldNames World, SourceTexts Texts)
{
    private const int TextsKept = 64;

    internal static async Task<ImportBooks> ReadAsync(RegisterContext context, IReadOnlyList<Organisation> knownOrganisations, CancellationToken cancellationToken) => new(
        await OfficialBook.ReadAsync(context, cancellationToken),
        await OrganisationBook.ReadAsync(context, knownOrganisations, cancellationToken),
        await WorldNames.ReadAsync(context, cancellationToken),
        new SourceTexts(TextsKept));
}
