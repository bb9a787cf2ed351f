using DefenceTies.Domain.Events;

namespace DefenceTies.Register.Matching;

/// <summary>Compares what two tellings of events are about: organisations, exercise, equipment or course, and what an agreement is on.</summary>
internal static class MatterComparison
{
    private const string SameType = "agreements of the same type";

    internal static IEnumerable<(double Weight, string Words)> Weigh(EventTelling left, EventTelling right, bool officialShared)
    {
        var organisationShared = left.Organisations.Overlaps(right.Organisations);
        if (organisationShared)
        {
            yield return (left.IsDeal ? MatchWeights.SharedOrganisationOfDeal : MatchWeights.SharedOrganisation, "an organisation in both");
        }

        if (left.Exercise is not null && left.Exercise == right.Exercise)
        {
            yield return (MatchWeights.SameName, "an exercise of the same name");
        }

        if (left.Things.Count > 0 && right.Things.Count > 0)
        {
            yield return MatterWords.Overlap(left.Things, right.Things) ? (MatchWeights.SameThing, "the same equipment or course") : (MatchWeights.OtherThing, "different equipment or courses");
        }

        if (left.Kind == EventKind.Agreement && right.Kind == EventKind.Agreement)
        {
            var ofAgreement = OfAgreement(left, right).ToArray();
            foreach (var reason in ofAgreement)
            {
                yield return reason;
            }

            if (!organisationShared && !officialShared && ofAgreement.All(reason => reason.Words == SameType))
            {
                yield return (MatchWeights.UnknownMatter, "nothing tells whether both are on one matter");
            }
        }
    }

    private static IEnumerable<(double Weight, string Words)> OfAgreement(EventTelling left, EventTelling right)
    {
        if (left.AgreementType is not null && right.AgreementType is not null)
        {
            yield return left.AgreementType == right.AgreementType ? (MatchWeights.SameType, SameType) : (MatchWeights.OtherType, "agreements of different types");
        }

        if (left.Subjects.Count > 0 && right.Subjects.Count > 0)
        {
            yield return left.Subjects.Overlaps(right.Subjects) ? (MatchWeights.SameSubject, "a subject in common") : (MatchWeights.OtherSubject, "different subjects");
        }

        if (left.Matter.Count > 0 && right.Matter.Count > 0)
        {
            yield return MatterWords.Overlap(left.Matter, right.Matter) ? (MatchWeights.SameMatter, "the same words for what it is on") : (MatchWeights.OtherMatter, "other words for what it is on");
        }

        if (left.Value is not null && right.Value is not null)
        {
            yield return left.Value == right.Value ? (MatchWeights.SameValue, "the same sum") : (MatchWeights.OtherValue, "different sums");
        }
    }
}
