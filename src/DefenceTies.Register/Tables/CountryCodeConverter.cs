using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DefenceTies.Register.Tables;

/// <summary>A country code as its letters.</summary>
internal sealed class CountryCodeConverter() : ValueConverter<CountryCode, string>(
    code => code.Value,
    text => CountryCode.Parse(text));
