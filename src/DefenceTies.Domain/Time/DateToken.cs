namespace DefenceTies.Domain.Time;

/// <summary>A word, a number or a sign of a typed date.</summary>
/// <param name="Word">A word in lower case, or a sign; empty for a number.</param>
/// <param name="Number">The number; 0 for a word or sign.</param>
/// <param name="Digits">How many digits the number has; 0 for a word or sign.</param>
/// <param name="IsClose">Whether nothing stands between it and what comes before it.</param>
internal readonly record struct DateToken(string Word, int Number, int Digits, bool IsClose)
{
    internal bool IsNumber => Digits > 0;

    internal bool IsYear => Digits == 4;

    internal bool IsShort => Digits is 1 or 2;
}
