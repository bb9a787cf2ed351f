using DefenceTies.Domain.Countries;
using DefenceTies.Extraction.Dates;
using DefenceTies.Extraction.Mentions;
using DefenceTies.Extraction.World;

namespace DefenceTies.Extraction.Reading;

/// <summary>What of a dateline has been read so far.</summary>
internal sealed class DatelineParts
{
    private City? _city;
    private Publisher? _agency;
    private OutletName? _outlet;

    internal CountryCode? Country { get; private set; }

    internal WrittenDate? Date { get; set; }

    /// <summary>Whether publishers stand in a list with strokes: the last one is the source.</summary>
    internal bool IsListed { get; set; }

    internal bool IsCredited => _agency is not null || _outlet is not null;

    internal bool HasPlaceOrDay => Country is not null || Date is not null;

    internal bool IsEmpty => !IsCredited && !HasPlaceOrDay;

    /// <summary>A country named after a city of another one is meant; the city was another of that name.</summary>
    internal void Take(Hit place)
    {
        var city = (place.Entry as CityEntry)?.City;
        if (Country is null)
        {
            (_city, Country) = (city, city?.Country ?? (place.Entry as CountryEntry)?.Code);
        }
        else if (place.Entry is CountryEntry country && _city is not null && _city.Country != country.Code)
        {
            (_city, Country) = (null, country.Code);
        }
    }

    internal void Take(OutletName outlet, Publisher? listed)
    {
        if (outlet.IsAgency)
        {
            _agency = listed ?? _agency;
        }
        else
        {
            _outlet ??= outlet;
        }
    }

    /// <summary>The dateline, when it ends before this place.</summary>
    internal Dateline EndAt(int textStart) => new(_city, Country, Date, _agency, IsListed && _agency is not null ? null : _outlet, textStart);
}
