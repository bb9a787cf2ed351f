using Microsoft.EntityFrameworkCore;

namespace DefenceTies.Register.Tests.Kills;

/// <summary>What the database itself can tell of damage.</summary>
internal static class SoundRegister
{
    public static async Task RequireAsync(TestRegister register)
    {
        await using var context = register.Open();
        if (register.Provider == RegisterProvider.Sqlite)
        {
            Assert.Equal(["ok"], await context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(TestContext.Current.CancellationToken));
            Assert.Empty(await context.Database.SqlQuery<string>($"""SELECT "table" AS Value FROM pragma_foreign_key_check""").ToListAsync(TestContext.Current.CancellationToken));
        }
    }
}
