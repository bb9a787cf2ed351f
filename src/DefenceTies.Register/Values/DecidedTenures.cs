using System.Globalization;
using DefenceTies.Domain.Time;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>Lays the posts that people decided over those that reports show: added, taken away, given a time or an organisation.</summary>
internal static class DecidedTenures
{
    internal static void Lay(Official official, IReadOnlyList<Decision> decisions)
    {
        foreach (var decision in decisions
            .Where(decision => decision.Field is RecordField.Tenure or RecordField.TenureOrganisation)
            .OrderBy(decision => decision.Field).ThenBy(decision => decision.Element, StringComparer.Ordinal))
        {
            Lay(official, decision);
        }
    }

    private static void Lay(Official official, Decision decision)
    {
        var key = PostWords.Of(decision.Element).Key;
        var tenure = official.Tenures.Find(standing => standing.PostKey == key);
        if (decision.Field == RecordField.TenureOrganisation)
        {
            if (tenure is not null)
            {
                tenure.OrganisationId = long.TryParse(decision.Value, CultureInfo.InvariantCulture, out var id) ? id : null;
            }
        }
        else if (decision.Value is null)
        {
            official.Tenures.RemoveAll(standing => standing.PostKey == key);
        }
        else
        {
            if (tenure is null)
            {
                official.Tenures.Add(tenure = new Tenure { OfficialId = official.Id, Post = decision.Element, PostKey = key });
            }

            // Anything else than a time only says that the post was held.
            (tenure.Post, tenure.Held) = (decision.Element, EdtfDate.TryParse(decision.Value, out var held) ? held : null);
        }
    }
}
