using DefenceTies.Domain.Time;
using DefenceTies.Register.Matching;
using DefenceTies.Register.Tables;

namespace DefenceTies.Register.Values;

/// <summary>The posts that an official held, as the reports show them: wordings of one post are one.</summary>
internal static class OfficialTenures
{
    internal static void Write(Official official, IEnumerable<OfficialMention> told)
    {
        var posts = new List<(PostWords Post, List<OfficialMention> Mentions)>();
        foreach (var mentions in told.Where(mention => mention.Post is not null)
            .GroupBy(mention => PostWords.Of(mention.Post).Key)
            .Where(mentions => mentions.Key.Length > 0)
            .OrderByDescending(mentions => mentions.Key.Length).ThenBy(mentions => mentions.Key, StringComparer.Ordinal))
        {
            var words = PostWords.Of(mentions.First().Post);
            var same = posts.FindAll(post => post.Post.AgreesWith(words));
            if (same.Count == 1)
            {
                same[0].Mentions.AddRange(mentions);
            }
            else
            {
                posts.Add((words, [.. mentions]));
            }
        }

        var keys = posts.Select(post => post.Post.Key).ToHashSet();
        official.Tenures.RemoveAll(tenure => !keys.Contains(tenure.PostKey));
        foreach (var (words, mentions) in posts)
        {
            var wording = PeopleFromClaims.Post(mentions.Select(mention => mention.Post))!;
            var tenure = official.Tenures.Find(standing => standing.PostKey == words.Key);
            if (tenure is null)
            {
                official.Tenures.Add(tenure = new Tenure { OfficialId = official.Id, Post = wording, PostKey = words.Key });
            }

            var dates = mentions.Select(mention => mention.At).OfType<EdtfDate>().ToArray();
            (tenure.Post, tenure.Held, tenure.OrganisationId) = (wording, null, null);

            // By the day until which, and from which, the person was surely seen: a month says less than a day in it.
            tenure.FirstRead = dates.MinBy(date => date.Bounds.Latest ?? DateOnly.MaxValue);
            tenure.LastRead = dates.MaxBy(date => date.Bounds.Earliest ?? DateOnly.MinValue);
        }
    }
}
