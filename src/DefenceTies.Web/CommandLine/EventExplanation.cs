using System.Collections.Frozen;
using System.Globalization;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Events;
using DefenceTies.Web.Wording;

namespace DefenceTies.Web.CommandLine;

/// <summary>What <c>extract --explain</c> tells of one event: its fields, then each claim with its words, by the rule that made it.</summary>
internal sealed class EventExplanation(Knowledge knowledge)
{
    private readonly FrozenDictionary<CountryCode, string> _names = knowledge.Countries.ToFrozenDictionary(country => country.Code, country => country.Name);

    /// <summary>The lines.</summary>
    internal IEnumerable<string> Of(string text, ExtractedEvent found)
    {
        yield return $"kind: {Words.Of(found.Kind)}";
        yield return $"status: {Words.Of(found.Status)}{(found.Stage is { } stage ? $", {Words.Of(stage)}" : "")}";
        yield return found.Date is { } date ? $"date: {date.Text}. {found.DateBecause}" : "date: none. The text tells none.";
        yield return $"parties: {string.Join(", ", found.Parties.Select(party => $"{NameOf(party.Country)} ({Words.Of(party.Part)})"))}";
        yield return $"host: {(found.Host is { } host ? NameOf(host) : "none")}{(found.City is { } city ? $", in {city}" : "")}";
        foreach (var official in found.Officials)
        {
            yield return $"official: {Joined(official.Name, official.Post, official.Country is { } country ? NameOf(country) : "country not told", Words.Of(official.Part))}";
        }

        foreach (var office in found.Offices)
        {
            yield return $"office: {Joined(office.Post, office.Country is { } country ? NameOf(country) : "country not told")}";
        }

        yield return $"confidence: {found.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}";
        foreach (var evidence in found.Evidence)
        {
            yield return $"told by: “{Quotation.Of(evidence.In(text))}” ({Explanation.Place(evidence)})";
        }

        foreach (var claims in found.Claims.GroupBy(claim => claim.Rule))
        {
            yield return $"claims of the rule {claims.Key} – {knowledge.WhyOf(claims.Key)}";
            foreach (var claim in claims)
            {
                yield return $"  {FieldOf(claim, found)} = {Quotation.Of(claim.Value)}: “{Quotation.Of(claim.Verbatim)}” ({Explanation.Place(claim.Span)})";
            }
        }
    }

    /// <summary>The field's name, with the number of the element where the event has several.</summary>
    private static string FieldOf(Claim claim, ExtractedEvent found) =>
        found.Claims.Any(other => other.Field == claim.Field && other.Element > 0) ? $"{FieldWords.Of(claim.Field)} {claim.Element + 1}" : FieldWords.Of(claim.Field);

    private string NameOf(CountryCode code) => _names.TryGetValue(code, out var name) ? $"{name} {code.Value}" : code.Value;

    private static string Joined(params string?[] parts) => Quotation.Of(string.Join(", ", parts.Where(part => part is not null)));
}
