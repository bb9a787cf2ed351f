using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DefenceTies.Register.Export;
using DefenceTies.Register.Timeline;

namespace DefenceTies.Web.Api;

/// <summary>How the API writes JSON; made when the program is built, not when it runs. What is not known is left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApiPage<EventSummary>))]
[JsonSerializable(typeof(EventRecord))]
[JsonSerializable(typeof(ClaimsAnswer))]
[JsonSerializable(typeof(HistoryAnswer))]
[JsonSerializable(typeof(ApiPage<CountryItem>))]
[JsonSerializable(typeof(CountryAnswer))]
[JsonSerializable(typeof(ApiPage<OfficialItem>))]
[JsonSerializable(typeof(OfficialAnswer))]
[JsonSerializable(typeof(ApiPage<ArticleItem>))]
[JsonSerializable(typeof(ArticleAnswer))]
[JsonSerializable(typeof(ApiPage<TieItem>))]
[JsonSerializable(typeof(TieAnswer))]
[JsonSerializable(typeof(ApiPage<AgreementItem>))]
[JsonSerializable(typeof(ApiPage<OrganisationItem>))]
[JsonSerializable(typeof(OrganisationAnswer))]
[JsonSerializable(typeof(ApiPage<PastEventItem>))]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(FacetCounts))]
[JsonSerializable(typeof(DensityAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Nothing of this is put into a page of HTML, so that only what JSON itself asks for is escaped.</summary>
    internal static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
