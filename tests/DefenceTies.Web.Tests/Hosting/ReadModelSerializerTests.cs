using System.Buffers;
using System.Text.Json;
using DefenceTies.Domain.Articles;
using DefenceTies.Register.Events;
using DefenceTies.Web.Hosting;

namespace DefenceTies.Web.Tests.Hosting;

public sealed class ReadModelSerializerTests
{
    [Fact]
    public void What_Was_Prerendered_Reaches_The_Circuit_Unchanged()
    {
        var page = Sample.Page(
            Sample.Visit(1, "[2025-10-26,2025-10-28]") with { Disputed = [ClaimField.Date] },
            Sample.Report(1, Sample.Article(), [Sample.Paragraph("He came to Dhaka.", 20, Sample.Mark(20, 37, 1, Sample.WordsOf(31, 36, ClaimField.City)))], Sample.Claim(ClaimField.City, "Dhaka", 31, 36)));

        var handed = HandOver(page);

        Assert.Equal(JsonSerializer.Serialize(page), JsonSerializer.Serialize(handed));
        Assert.Equal(page.Row.Date, handed.Row.Date);
        Assert.Equal(page.Row.Parties[0].Code, handed.Row.Parties[0].Code);
        Assert.Equal(page.Reports[0].Claims[0].Span, handed.Reports[0].Claims[0].Span);
    }

    private static EventPage HandOver(EventPage page)
    {
        var serializer = new ReadModelSerializer<EventPage>();
        var buffer = new ArrayBufferWriter<byte>();
        serializer.Persist(page, buffer);
        return serializer.Restore(new ReadOnlySequence<byte>(buffer.WrittenMemory));
    }
}
