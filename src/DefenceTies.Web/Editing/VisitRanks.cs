using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Visits;
using DefenceTies.Extraction.World;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>How senior the sides of a visit are, by the posts of the people who are named.</summary>
public static class VisitRanks
{
    /// <summary>The rank that a post stands for; none when its wording is not known.</summary>
    public static VisitRank? Of(PostClass? seniority) => seniority switch
    {
        PostClass.Head => VisitRank.HeadOfStateOrGovernment,
        PostClass.Minister => VisitRank.Minister,
        PostClass.ServiceChief => VisitRank.ServiceChief,
        PostClass.Senior or PostClass.Envoy => VisitRank.SeniorOfficial,
        _ => null,
    };

    /// <summary>The rank of a side: that of its most senior member; none when no post is known.</summary>
    /// <param name="content">The form.</param>
    /// <param name="part">The side.</param>
    /// <param name="seniority">What is known of posts.</param>
    public static string? Of(FormContent content, OfficialPart part, PostSeniority seniority)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(seniority);
        var ranks = content.List(RecordField.Official).Where(person => person.Value == Words.Of(part))
            .Select(person => Of(seniority.Of(person.Post))).OfType<VisitRank>().ToArray();
        return ranks.Length == 0 ? null : Words.Of(ranks.Min());
    }
}
