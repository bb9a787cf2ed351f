using DefenceTies.Domain.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DefenceTies.Register.Tables;

/// <summary>A city, base or garrison town.</summary>
public sealed class City
{
    /// <summary>Its id.</summary>
    public long Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>The name folded, for search.</summary>
    public required string FoldedName { get; set; }

    /// <summary>The country it lies in.</summary>
    public required CountryCode Country { get; set; }

    /// <summary>Degrees north of the equator, from -90 to 90.</summary>
    public required double Latitude { get; set; }

    /// <summary>Degrees east of Greenwich, from -180 to 180.</summary>
    public required double Longitude { get; set; }
}

internal sealed class CityTable : IEntityTypeConfiguration<City>
{
    public void Configure(EntityTypeBuilder<City> builder)
    {
        builder.HasIndex(city => new { city.Country, city.FoldedName }).IsUnique();
        builder.HasIndex(city => city.FoldedName);
        builder.HasOne<Country>().WithMany().HasForeignKey(city => city.Country);
    }
}
