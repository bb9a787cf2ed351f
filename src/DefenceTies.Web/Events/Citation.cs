using System.Globalization;
using System.Text;
using DefenceTies.Domain.Time;

namespace DefenceTies.Web.Events;

/// <summary>How an event is cited: always one version of it, which never changes.</summary>
/// <param name="Id">The event.</param>
/// <param name="Version">The version.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date.</param>
/// <param name="Made">The day on which that version was made; none when its history does not tell.</param>
/// <param name="Read">The day on which it is read.</param>
/// <param name="Address">The whole address of that version.</param>
public sealed record Citation(long Id, int Version, string Title, EdtfDate? Date, DateOnly? Made, DateOnly Read, string Address)
{
    // What TeX would take for a command.
    private const string Special = "\\{}$&#^_~%";

    /// <summary>A sentence.</summary>
    public string Plain => $"DefenceTies, event {Number(Id)}, version {Number(Version)}: {Title}, {DateWords.Long(Date)}. Read {DateWords.Long(EdtfDate.OfDay(Read))}. {Address}";

    /// <summary>An entry for BibTeX.</summary>
    public string BibTeX => string.Join('\n', new[]
    {
        $"@misc{{defenceties-{Number(Id)}-{Number(Version)},",
        "  author = {{DefenceTies}},",
        $"  title = {{{{{Escape(Title)}}}}},",
        Made is { } made ? $"  year = {{{Number(made.Year)}}}," : null,
        $"  howpublished = {{Register of defence cooperation, event {Number(Id)}, version {Number(Version)}}},",
        $"  note = {{Event of {Escape(DateWords.Long(Date))}}},",
        $"  url = {{{Address}}},",
        $"  urldate = {{{Read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}}",
        "}",
    }.OfType<string>());

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            escaped.Append(letter switch
            {
                '\\' => "\\textbackslash{}",
                '^' => "\\textasciicircum{}",
                '~' => "\\textasciitilde{}",
                _ when Special.Contains(letter, StringComparison.Ordinal) => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
