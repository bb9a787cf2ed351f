using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DefenceTies.Register.Tables;

/// <summary>
/// An instant as text in UTC of one length, to the microsecond, for a database that has no such type: texts then sort
/// and compare as the instants do.
/// </summary>
internal sealed class UtcTextConverter() : ValueConverter<DateTimeOffset, string>(
    instant => instant.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture),
    text => DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
}
