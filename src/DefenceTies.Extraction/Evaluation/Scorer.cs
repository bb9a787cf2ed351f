using DefenceTies.Extraction.Output;

namespace DefenceTies.Extraction.Evaluation;

/// <summary>
/// Scores what the extractor found against what careful readers annotated, figure by figure as the reference scorer of
/// the annotation guidelines does.
/// </summary>
public sealed class Scorer
{
    private static readonly string[] s_fields = ["kind", "countries", "date", "host", "city", "status", "stage", "evidence"];

    private readonly Dictionary<string, Tally> _fields = s_fields.ToDictionary(field => field, _ => default(Tally));
    private readonly List<string> _differences = [];
    private int _withoutPrediction;
    private int _found;
    private int _extra;
    private int _missed;
    private int _strict;
    private int _officialsFound;
    private int _officialsExtra;
    private int _officialsMissed;
    private int _officialsOfRightCountry;
    private Tally _published;
    private Tally _publisher;
    private Tally _clean;

    /// <summary>Scores one text.</summary>
    /// <param name="gold">Its annotations.</param>
    /// <param name="found">What was found in it; none when it was not read.</param>
    /// <param name="text">Its text, for the evidence; none leaves the evidence out.</param>
    public void Add(GoldFile gold, FileOutput? found, string? text)
    {
        _withoutPrediction += found is null ? 1 : 0;
        var articles = found?.Articles ?? [];
        var events = articles.SelectMany(article => article.Events).ToArray();
        var pairs = EventPairing.Pair(gold.Events, events);
        var pairedGold = pairs.Select(pair => pair.Gold).ToHashSet();
        var pairedFound = pairs.Select(pair => pair.Found).ToHashSet();
        var missed = gold.Events.Where((annotated, at) => annotated.Required && !pairedGold.Contains(at)).ToArray();
        var extra = events.Where((_, at) => !pairedFound.Contains(at)).ToArray();
        var required = gold.Events.Count(annotated => annotated.Required);
        _found += required - missed.Length;
        _missed += missed.Length;
        _extra += extra.Length;
        _officialsMissed += missed.Sum(annotated => annotated.Officials.Count);
        if (required == 0)
        {
            _clean.Add(extra.Length == 0);
        }

        AddPublication(gold, articles);
        foreach (var (g, f) in pairs.Where(pair => gold.Events[pair.Gold].Required))
        {
            AddFields(gold.Events[g], events[f], text);
            AddOfficials(gold.Events[g], events[f]);
        }

        _differences.AddRange(missed.Select(annotated =>
            $"MISSED {gold.File} {annotated.Id} {annotated.Kind} {annotated.Date ?? "None"} {string.Join(',', annotated.Countries)}: {annotated.Evidence}"));
        _differences.AddRange(extra.Select(other =>
            $"EXTRA  {gold.File} {other.Kind} {other.Date ?? "None"} {string.Join(',', other.Countries ?? [])}: {other.Title}"));
    }

    /// <summary>The figures so far.</summary>
    public ScoreCard Total()
    {
        var events = new Retrieval(_found, _extra, _missed);
        var strict = new Retrieval(_strict, _found - _strict + _extra, _found - _strict + _missed);
        var officials = new Retrieval(_officialsFound, _officialsExtra, _officialsMissed);
        return new ScoreCard(
            [
                ScoreFigure.Count("files_without_prediction", _withoutPrediction),
                ScoreFigure.Share("events_precision", events.Precision),
                ScoreFigure.Share("events_recall", events.Recall),
                ScoreFigure.Share("events_f1", events.F1),
                ScoreFigure.Share("strict_f1", strict.F1),
                ScoreFigure.Share("officials_precision", officials.Precision),
                ScoreFigure.Share("officials_recall", officials.Recall),
                ScoreFigure.Share("officials_f1", officials.F1),
                ScoreFigure.Share("officials_country", _officialsFound == 0 ? 1 : (double)_officialsOfRightCountry / _officialsFound),
                .. s_fields.Select(field => ScoreFigure.Of($"{field}_accuracy", _fields[field])),
                ScoreFigure.Of("published_accuracy", _published),
                ScoreFigure.Of("publisher_accuracy", _publisher),
                ScoreFigure.Of("clean_files", _clean),
            ],
            [.. _differences]);
    }

    private void AddPublication(GoldFile gold, IReadOnlyList<ArticleOutput> articles)
    {
        if (!string.IsNullOrEmpty(gold.Published))
        {
            var told = DayInterval.Of(gold.Published);
            _published.Add(articles.Any(article => told is { } t && DayInterval.Of(article.Published) is { } read && t.IsNear(read)));
        }

        if (!string.IsNullOrEmpty(gold.Publisher))
        {
            var told = NameLikeness.Fold(gold.Publisher);
            _publisher.Add(articles.Select(article => NameLikeness.Fold(article.Publisher)).Any(read =>
                read.Contains(told, StringComparison.Ordinal) || (read.Length > 2 && told.Contains(read, StringComparison.Ordinal))));
        }
    }

    private void AddFields(GoldEvent gold, EventOutput found, string? text)
    {
        var right = FieldCheck.Of(gold, found, text);
        foreach (var (field, isRight) in right.Where(pair => pair.Value is not null))
        {
            var tally = _fields[field];
            tally.Add(isRight!.Value);
            _fields[field] = tally;
        }

        _strict += FieldCheck.IsStrict(right) ? 1 : 0;
    }

    private void AddOfficials(GoldEvent gold, EventOutput found)
    {
        var left = (found.Officials ?? []).ToList();
        foreach (var official in gold.Officials)
        {
            var hit = left.Find(other => NameLikeness.SamePerson(official.Name, other.Name));
            if (hit is null)
            {
                _officialsMissed++;
                continue;
            }

            left.Remove(hit);
            _officialsFound++;
            _officialsOfRightCountry += official.Country == hit.Country ? 1 : 0;
        }

        _officialsExtra += left.Count;
    }
}
