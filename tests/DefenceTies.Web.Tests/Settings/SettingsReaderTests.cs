using DefenceTies.Register;
using DefenceTies.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace DefenceTies.Web.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Without_Settings_The_Register_Is_A_Sqlite_File()
    {
        var settings = Read().Settings;

        Assert.NotNull(settings);
        Assert.Equal(RegisterProvider.Sqlite, settings.Register.Provider);
        Assert.Equal(TimeZoneInfo.Utc, settings.Zone);
    }

    [Fact]
    public void All_Problems_Are_Told_At_Once_Each_With_Its_Key()
    {
        var reading = Read(
            ("Database:Provider", "Oracle"),
            ("Seeds:Folder", "/no/such/folder"),
            ("Time:Zone", "Mars/Olympus"),
            ("Access:PublicReading", "perhaps"));

        Assert.Null(reading.Settings);
        Assert.Equal(
            ["Database:Provider", "Seeds:Folder", "Time:Zone", "Access:PublicReading"],
            reading.Problems.Select(problem => problem.Key));
    }

    [Fact]
    public void PostgreSql_Needs_A_Connection_String() =>
        Assert.Equal("ConnectionStrings:Register", Assert.Single(Read(("Database:Provider", "postgresql")).Problems).Key);

    [Fact]
    public void Reading_Is_Public_Unless_It_Is_Said_Not_To_Be() =>
        Assert.Equal((true, false), (Read().Settings?.Access.PublicReading, Read(("Access:PublicReading", "False")).Settings?.Access.PublicReading));

    [Fact]
    public void A_Misspelt_Key_Is_Told_And_Never_Passed_Over()
    {
        var problems = Read(("Database:ConnectionString", "Data Source=other.db"), ("Seeds:Directory", "/tmp")).Problems;

        Assert.Equal(["Database:ConnectionString", "Seeds:Directory"], problems.Select(problem => problem.Key));
        Assert.Contains("ConnectionStrings:Register", problems[0].Message, StringComparison.Ordinal);
    }

    private static SettingsReading Read(params (string Key, string Value)[] values) =>
        SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());
}
