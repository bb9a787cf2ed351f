using Microsoft.AspNetCore.Identity;

namespace DefenceTies.Register.Tables;

/// <summary>A role: Analyst, Editor or Admin.</summary>
public sealed class RegisterRole : IdentityRole<long>;
