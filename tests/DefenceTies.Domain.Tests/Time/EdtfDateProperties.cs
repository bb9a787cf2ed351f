using DefenceTies.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace DefenceTies.Domain.Tests.Time;

public sealed class EdtfDateProperties
{
    [Fact]
    public void Any_Text_Is_Read_Or_Refused_Without_An_Exception() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll<string?>(text => !EdtfDate.TryParse(text, out var date) || EdtfDate.Parse(date.Text).Equals(date)));

    [Fact]
    public void Text_Made_Of_The_Signs_Of_Edtf_Is_Read_Or_Refused_Without_An_Exception()
    {
        var signs = Gen.Elements("2025", "-", "01", "13", "31", "..", ".", "/", "[", "]", ",", "~", "?", "%", "9999", "0000", "24", " ");
        var texts = Gen.ListOf(signs).Select(parts => string.Concat(parts)).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5_000),
            Prop.ForAll(texts, text => !EdtfDate.TryParse(text, out var date) || EdtfDate.Parse(date.Text).Equals(date)));
    }

    [Fact]
    public void The_Core_Lies_Within_The_Bounds_Of_Every_Interval()
    {
        var days = Gen.Choose(0, 3_000_000).Select(number => DateOnly.FromDayNumber(number)).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000),
            Prop.ForAll(days, days, (one, other) =>
            {
                var bounds = EdtfDate.Interval(one < other ? one : other, one < other ? other : one).Bounds;
                return bounds.Earliest <= bounds.CoreFirst && bounds.CoreFirst <= bounds.CoreLast && bounds.CoreLast <= bounds.Latest;
            }));
    }
}
