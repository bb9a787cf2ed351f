using DefenceTies.Domain.Text;
using DefenceTies.Extraction;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Import;

/// <summary>The organisations that the knowledge tells of, as rows that are added when an article names them.</summary>
internal static class KnownOrganisations
{
    internal static IReadOnlyList<Organisation> Of(Knowledge knowledge) =>
        [.. knowledge.Organisations.Select(organisation =>
        {
            var known = new Organisation { Name = organisation.Name, FoldedName = Folding.Fold(organisation.Name), Country = organisation.Country };
            known.Aliases.AddRange(organisation.Aliases.Distinct().Select(alias => new OrganisationAlias { Name = alias, FoldedName = Folding.Fold(alias) }));
            return known;
        })];
}
