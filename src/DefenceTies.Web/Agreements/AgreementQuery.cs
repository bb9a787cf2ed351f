using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Register.Agreements;

namespace DefenceTies.Web.Agreements;

/// <summary>The filter of the register of agreements, as its address has it.</summary>
public static class AgreementQuery
{
    /// <summary>The stage's parameter.</summary>
    public const string Stage = "stage";

    /// <summary>The subject's parameter.</summary>
    public const string Subject = "subject";

    /// <summary>The party's parameter.</summary>
    public const string Country = "country";

    /// <summary>The order's parameter.</summary>
    public const string Order = "order";

    /// <summary>The parameter of the place to go on from.</summary>
    public const string After = "after";

    /// <summary>Reads a filter.</summary>
    /// <returns>The filter, and in words what was not understood of it and is left out.</returns>
    public static (AgreementFilter Filter, IReadOnlyList<string> Problems) Read(string? stage, string? subject, string? country, string? order, string? after)
    {
        var problems = new List<string>();
        var filter = new AgreementFilter(
            Word<AgreementStage>(stage, "stage", problems),
            Word<AgreementSubject>(subject, "subject", problems),
            CodeOf(country, problems),
            Word<AgreementOrder>(order, "order", problems) ?? AgreementOrder.Newest,
            AgreementKey.Read(after));
        if (!string.IsNullOrWhiteSpace(after) && filter.After is null)
        {
            problems.Add($"“{after}” is no place in the list; it begins at its head.");
        }

        return (filter, problems);
    }

    /// <summary>Writes a filter as a query string without its question mark.</summary>
    public static string Write(AgreementFilter filter) => string.Join('&', new[]
    {
        filter.Stage is { } stage ? $"{Stage}={Words.Of(stage)}" : null,
        filter.Subject is { } subject ? $"{Subject}={Words.Of(subject)}" : null,
        filter.Country is { } country ? $"{Country}={country.Value}" : null,
        filter.Order == AgreementOrder.Newest ? null : $"{Order}={Words.Of(filter.Order)}",
        filter.After is { } after ? $"{After}={after.Text}" : null,
    }.OfType<string>());

    private static T? Word<T>(string? text, string what, List<string> problems)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (Words.TryRead<T>(text, out var value))
        {
            return value;
        }

        problems.Add($"“{text}” is no {what}; there are {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}.");
        return null;
    }

    private static CountryCode? CodeOf(string? text, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (CountryCode.TryParse(text, out var code))
        {
            return code;
        }

        problems.Add($"“{text}” is no country code; write three letters such as BGD.");
        return null;
    }
}
