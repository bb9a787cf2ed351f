using System.Globalization;

namespace DefenceTies.Register.Tests.Linking;

/// <summary>Two tellings with what a careful reader says of them.</summary>
internal sealed record LinkingPair(string File, string Tells, string OtherFile, string OtherTells, LinkingLabel Label, string Why)
{
    private const string OfficialWord = "official ";

    public bool IsOfOfficials => Tells.StartsWith(OfficialWord, StringComparison.Ordinal);

    public string Official => Tells[OfficialWord.Length..];

    public string OtherOfficial => OtherTells[OfficialWord.Length..];

    /// <summary>Of the stories up to 40 those of odd numbers are for tuning, those of even ones for checking; the later ones are held out.</summary>
    public string Part => int.Parse(File.AsSpan(1, 2), CultureInfo.InvariantCulture) switch
    {
        > 40 => "held out",
        var story => story % 2 == 1 ? "tuning" : "checking",
    };

    /// <summary>The stories that the texts belong to.</summary>
    public IReadOnlySet<string> Stories => new HashSet<string> { File[..3], OtherFile[..3] };

    public override string ToString() => $"{File} {Tells} / {OtherFile} {OtherTells}: {Why}";
}
