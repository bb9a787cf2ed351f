using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction;
using DefenceTies.Extraction.Reading;

namespace DefenceTies.Register.Tests;

/// <summary>A hand-made article: a file of its own with one sentence for each event.</summary>
internal sealed record ToldArticle(string FileName, string? Published, params ToldEvent[] Events)
{
    public string? Publisher { get; init; }

    public string? Agency { get; init; }

    /// <summary>Words before the events, by which one article differs from another.</summary>
    public string Opening { get; init; } = "";

    public (string Text, ExtractedArticle Article) Write()
    {
        var text = $"{FileName}. {Opening}\n";
        var events = new List<Extraction.Events.ExtractedEvent>();
        foreach (var told in Events)
        {
            var (written, sentence) = told.At(text.Length);
            events.Add(written);
            text += sentence + "\n";
        }

        var span = new TextSpan(0, text.Length);
        return (text, new ExtractedArticle(
            span, FileName, Publisher, Agency, null, Published is null ? null : EdtfDate.Parse(Published), null, [new Paragraph(span, null)], events, []));
    }
}
