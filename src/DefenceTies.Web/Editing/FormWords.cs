namespace DefenceTies.Web.Editing;

/// <summary>What a reader calls a form.</summary>
public static class FormWords
{
    /// <summary>The form by its address: "New visit", "Event 4".</summary>
    public static string Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return address == PageAddresses.Sheet ? "Events from a spreadsheet"
            : address == PageAddresses.Draft ? "Draft from an article"
            : parts is ["edit", var plural, "new"] && EditKind.Of(plural) is { } kind ? $"New {kind.Name}"
            : parts is ["edit", var records, var id] ? $"{FormChoices.Label(records.TrimEnd('s'))} {id}"
            : address;
    }
}
