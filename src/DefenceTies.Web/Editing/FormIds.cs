using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>The ids of a form's controls.</summary>
public static class FormIds
{
    /// <summary>The id of the reason's box.</summary>
    public const string Why = "f-why";

    /// <summary>The id of a field's control.</summary>
    /// <param name="field">The field.</param>
    /// <param name="element">Which one of several; empty for the only one.</param>
    public static string Of(RecordField field, string element = "") => element.Length == 0 ? $"f-{field}" : $"f-{field}-{element}";
}
