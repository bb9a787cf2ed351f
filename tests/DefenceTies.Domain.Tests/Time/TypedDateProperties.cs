using DefenceTies.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace DefenceTies.Domain.Tests.Time;

public sealed class TypedDateProperties
{
    private static readonly Gen<string> s_points = from year in Gen.Choose(1000, 9998)
                                                   from month in Gen.Choose(1, 12)
                                                   from day in Gen.Choose(1, 28)
                                                   from cut in Gen.Elements(4, 7, 10)
                                                   select $"{year:0000}-{month:00}-{day:00}"[..cut];

    [Fact]
    public void Any_Text_Is_Read_Or_Refused_In_Words_And_Never_Throws()
    {
        var words = Gen.Elements("26", "8", "2025", "31", "0", "13", "Oct", "may", "to", "or", "and", "-", "–", "/", ".", ",", "between", "about", "by", "until", "from", "sometime", "Sunday", "[", "..", "]", "~", "?", "winter", "99999999999");
        var texts = Gen.OneOf(Gen.ListOf(words).Select(parts => string.Join(' ', parts)), Gen.ListOf(words).Select(parts => string.Concat(parts)), ArbMap.Default.GeneratorFor<string>());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5_000),
            Prop.ForAll(texts.ToArbitrary(), text => TypedDate.Read(text) is var read && (read.Date is null || read.Problem is null) && (read.Date is not null || read.Problem is not null || string.IsNullOrWhiteSpace(text))));
    }

    [Fact]
    public void Every_Edtf_Text_Reads_As_Itself()
    {
        var dates = from one in s_points
                    from other in s_points
                    from text in Gen.Elements(one, $"{one}~", $"{one}/{other}", $"[{one},{other}]", $"[{one}..{other}]", $"[..{one}]", $"{one}/..")
                    select text;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(dates.ToArbitrary(), text => !EdtfDate.TryParse(text, out var date) || date.Equals(TypedDate.Read(text).Date)));
    }

    [Fact]
    public void What_The_Register_Says_Of_A_Date_Can_Be_Typed_Again()
    {
        var dates = from one in s_points
                    from other in s_points
                    from text in Gen.Elements(one, $"{one}~", $"{one}/{other}", $"[{one},{other}]", $"[{one}..{other}]", $"[..{one}]", $"[{one}..]", $"{one}/..", $"../{one}")
                    select text;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(dates.ToArbitrary(), text => !EdtfDate.TryParse(text, out var date) || date.Equals(TypedDate.Read(DateWords.Long(date)).Date)));
    }
}
