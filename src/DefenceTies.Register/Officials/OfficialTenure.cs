using DefenceTies.Domain.Time;

namespace DefenceTies.Register.Officials;

/// <summary>A post held, as far as known from what was read.</summary>
/// <param name="Post">The post.</param>
/// <param name="Organisation">The ministry, service, agency or firm; none when not told.</param>
/// <param name="FirstRead">The earliest date at which a source shows the person in the post.</param>
/// <param name="LastRead">The latest such date.</param>
public sealed record OfficialTenure(string Post, string? Organisation, EdtfDate? FirstRead, EdtfDate? LastRead)
{
    /// <summary>From when to when, as an editor decided; none when it is only known from what was read.</summary>
    public EdtfDate? Held { get; init; }
}
