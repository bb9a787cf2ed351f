using DefenceTies.Domain.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DefenceTies.Register.Tables;

/// <summary>A date as its EDTF text.</summary>
internal sealed class EdtfDateConverter() : ValueConverter<EdtfDate, string>(
    date => date.Text,
    text => EdtfDate.Parse(text));
