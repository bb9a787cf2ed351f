namespace DefenceTies.Register.Tables;

/// <summary>What bears a name that can be searched for. The numbers are stored: never change or re-use one.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Official = 1,

    /// <summary>A ministry, service, agency or firm.</summary>
    Organisation = 2,

    /// <summary>A country, or an international organisation that acts as one.</summary>
    Country = 3,
}
