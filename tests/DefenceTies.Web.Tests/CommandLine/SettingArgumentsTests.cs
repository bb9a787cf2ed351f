using DefenceTies.Web.CommandLine;

namespace DefenceTies.Web.Tests.CommandLine;

public sealed class SettingArgumentsTests
{
    [Fact]
    public void Settings_Are_Parted_From_The_Words_Of_The_Command()
    {
        var parted = SettingArguments.Part(["--Database:Provider=Sqlite", "extract", "a.txt", "--urls", "http://127.0.0.1:0", "b.txt"]);

        Assert.Equal(["--Database:Provider=Sqlite", "--urls", "http://127.0.0.1:0"], parted.Settings);
        Assert.Equal(["extract", "a.txt", "b.txt"], parted.Command);
    }

    [Fact]
    public void A_Misspelt_Setting_Is_Left_To_The_Command_To_Refuse() =>
        Assert.Equal(["--Databse:Provider=Sqlite"], SettingArguments.Part(["--Databse:Provider=Sqlite"]).Command);
}
