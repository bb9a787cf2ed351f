using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.World;

/// <summary>Finds the names of exercise series, with the number or year of the edition.</summary>
internal sealed class ExerciseIndex
{
    private const int FarthestCue = 3;
    private const int MostEditions = 2;
    private const int LongestEdition = 4;

    private static readonly string[] _cueWords = ["exercise", "exercises", "ex", "eks", "drill", "drills", "wargame", "wargames", "manoeuvres", "maneuvers"];
    private static readonly string[] _tens = ["", "X", "XX", "XXX", "XL", "L"];
    private static readonly string[] _ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private readonly PhraseIndex<ExerciseSeries> _names = new();
    private readonly HashSet<int> _cues;
    private readonly HashSet<int> _romans;

    internal ExerciseIndex(Tokenizer tokenizer)
    {
        _cues = [.. _cueWords.SelectMany(tokenizer.WordsOf)];
        _romans = [.. _tens.SelectMany(ten => _ones.Select(one => ten + one)).Where(roman => roman.Length > 0).SelectMany(tokenizer.WordsOf)];
    }

    /// <summary>Adds a spelling of a name.</summary>
    internal void Add(ReadOnlySpan<int> words, ExerciseSeries series, TokenMarks needs) => _names.Add(words, series, needs);

    /// <summary>The series whose name begins at a token.</summary>
    /// <param name="tokens">A sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">The token after the name and its edition ("Surya Kiran-XVIII", "Balikatan 2024").</param>
    internal ExerciseSeries? Find(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = at;
        if (_names.LongestEnd(tokens, at, out var series) is not { } after || series is null)
        {
            return null;
        }

        var named = after;
        after = AfterEdition(tokens, after);
        if (series.IsOrdinary && after == named && !HasCue(tokens[Math.Max(0, at - FarthestCue)..at]) && !HasCue(tokens[after..Math.Min(tokens.Length, after + FarthestCue)]))
        {
            return null;
        }

        end = after;
        return series;
    }

    private bool HasCue(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (_cues.Contains(token.Word))
            {
                return true;
            }
        }

        return false;
    }

    private int AfterEdition(ReadOnlySpan<Token> tokens, int at)
    {
        for (var most = at + MostEditions; at < most && at < tokens.Length && IsEdition(tokens[at]); at++)
        {
        }

        return at;
    }

    /// <summary>A year is told in two digits or four; what a hyphen joins may be any number.</summary>
    private bool IsEdition(Token token)
    {
        var length = token.Span.Length;
        return token.Kind switch
        {
            TokenKind.Number => length <= LongestEdition && (token.IsJoined || length is 2 or LongestEdition),
            TokenKind.Word => _romans.Contains(token.Word) && (token.IsAllCapitals || (token.IsJoined && token.IsCapitalised)),
            _ => false,
        };
    }
}
