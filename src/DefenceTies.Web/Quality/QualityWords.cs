using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Register.Quality;
using DefenceTies.Register.Tables;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.Quality;

/// <summary>What the pages of quality say.</summary>
public static class QualityWords
{
    /// <summary>A share with its bounds: "75 % (66 to 82)"; when there are too few cases, that.</summary>
    public static string Of(QualityShare share) => share.IsTooFew ? "too few to say" : $"{Percent(share.Value)} % ({Percent(share.Low)} to {Percent(share.High)})";

    /// <summary>A share in hundredths, without its sign.</summary>
    public static string Percent(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>What a reader calls a field.</summary>
    public static string Field(RecordField field) => field == RecordField.Kind ? "kind" : FieldWords.Of((ClaimField)(int)field);

    /// <summary>What was made of a report.</summary>
    public static string Verdict(QualityVerdict verdict) => verdict switch
    {
        QualityVerdict.Accepted => "accepted",
        QualityVerdict.Mended => "mended",
        QualityVerdict.Refused => "refused",
        _ => "not looked at",
    };

    /// <summary>A range of confidence: "0.9 to 1".</summary>
    /// <param name="key">Its lower bound.</param>
    public static string Band(string key)
    {
        var at = ConfidenceBand.Keys.ToList().IndexOf(key);
        return at < 0 || at == ConfidenceBand.Keys.Count - 1 ? $"{key} to 1" : $"{key} to {ConfidenceBand.Keys[at + 1]}";
    }

    /// <summary>The rows in an order.</summary>
    public static IEnumerable<QualityCount> Sorted(IEnumerable<QualityCount> rows, QualityOrder order) => order switch
    {
        QualityOrder.Name => rows.OrderBy(row => row.Key, StringComparer.OrdinalIgnoreCase),
        QualityOrder.Unseen => rows.OrderByDescending(row => row.Unseen).ThenBy(row => row.Key, StringComparer.OrdinalIgnoreCase),
        QualityOrder.Worst => rows.OrderByDescending(row => new QualityShare(row.Mended + row.Refused, row.Judged).Low).ThenByDescending(row => row.Judged).ThenBy(row => row.Key, StringComparer.OrdinalIgnoreCase),
        _ => rows.OrderByDescending(row => row.Judged).ThenByDescending(row => row.Unseen).ThenBy(row => row.Key, StringComparer.OrdinalIgnoreCase),
    };
}
