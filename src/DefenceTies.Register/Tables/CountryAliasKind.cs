namespace DefenceTies.Register.Tables;

/// <summary>What sort of name another name of a country is. The numbers are stored: never change or re-use one.</summary>
public enum CountryAliasKind
{
    /// <summary>A short form, official name, variant spelling or abbreviation.</summary>
    Alias = 1,

    /// <summary>A name that it no longer bears.</summary>
    Former = 2,

    /// <summary>The adjective, or the noun for its people.</summary>
    Demonym = 3,
}
