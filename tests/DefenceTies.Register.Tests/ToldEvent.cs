using DefenceTies.Domain.Agreements;
using DefenceTies.Domain.Articles;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Events;
using DefenceTies.Domain.Officials;
using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Extraction.Events;

namespace DefenceTies.Register.Tests;

/// <summary>An event as a hand-made article tells it. Its sentence is made of the words of its claims.</summary>
internal sealed record ToldEvent(EventKind Kind)
{
    private readonly List<(ClaimField Field, int Element, string Value)> _told = [];

    public EventStatus Status { get; init; } = EventStatus.Occurred;

    public string? Date { get; init; }

    public string? Title { get; init; }

    public double Confidence { get; init; } = 0.8;

    public static ToldEvent Visit(string? date, string visitor, string host, string? city = null) =>
        new ToldEvent(EventKind.Visit) { Date = date }
            .Party(visitor, PartyPart.Visitor)
            .Party(host, PartyPart.Host)
            .Says(ClaimField.Host, host)
            .Says(ClaimField.City, city);

    public static ToldEvent Of(EventKind kind, string? date, params string[] parties) =>
        parties.Aggregate(new ToldEvent(kind) { Date = date }, (told, party) => told.Party(party, PartyPart.Participant));

    public ToldEvent Party(string code, PartyPart part)
    {
        var element = _told.Count(told => told.Field == ClaimField.Party);
        _told.Add((ClaimField.Party, element, code));
        _told.Add((ClaimField.PartyPart, element, Words.Of(part)));
        return this;
    }

    public ToldEvent Official(string name, string? country, string? post = null, OfficialPart part = OfficialPart.Other)
    {
        var element = _told.Count(told => told.Field == ClaimField.Official);
        _told.Add((ClaimField.Official, element, name));
        AddWhenTold(ClaimField.OfficialCountry, element, country);
        AddWhenTold(ClaimField.OfficialPost, element, post);
        _told.Add((ClaimField.OfficialPart, element, Words.Of(part)));
        return this;
    }

    public ToldEvent Says(ClaimField field, string? value)
    {
        AddWhenTold(field, _told.Count(told => told.Field == field), value);
        return this;
    }

    /// <summary>The event with its spans, when its sentence begins at a place of a text; and the sentence.</summary>
    public (ExtractedEvent Event, string Sentence) At(int start)
    {
        var claims = new List<Claim>();
        var sentence = $"{Kind}:";
        foreach (var (field, element, value) in _told.Prepend((ClaimField.Status, 0, Words.Of(Status))).Concat(Date is null ? [] : [(ClaimField.Date, 0, Date)]))
        {
            sentence += " ";
            claims.Add(new Claim(field, element, value, value, new TextSpan(start + sentence.Length, start + sentence.Length + value.Length), "test.rule", Confidence));
            sentence += value;
        }

        sentence += ".";
        return (new ExtractedEvent(
            Kind,
            Status,
            Date is null ? null : EdtfDate.Parse(Date),
            [],
            CountryCode.TryParse(_told.Find(told => told.Field == ClaimField.Host).Value, out var host) ? host : null,
            null,
            [],
            [],
            Words.TryRead<AgreementStage>(_told.Find(told => told.Field == ClaimField.Stage).Value, out var stage) ? stage : null,
            Title ?? $"{Kind} of {Date}",
            Confidence,
            "test.rule",
            [new TextSpan(start, start + sentence.Length)],
            claims), sentence);
    }

    private void AddWhenTold(ClaimField field, int element, string? value)
    {
        if (value is not null)
        {
            _told.Add((field, element, value));
        }
    }
}
