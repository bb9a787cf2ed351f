using DefenceTies.Register.Events;

namespace DefenceTies.Register.Agreements;

/// <summary>A page of the register of agreements.</summary>
/// <param name="Rows">The agreements.</param>
/// <param name="Next">The key of the last of them, when more follow.</param>
/// <param name="Countries">The countries that can be chosen, by name.</param>
public sealed record AgreementPage(
    IReadOnlyList<AgreementRow> Rows,
    AgreementKey? Next,
    IReadOnlyList<CountryName> Countries);
