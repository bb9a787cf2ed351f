using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>What stands in a form, as typed. It is what a draft keeps.</summary>
public sealed class FormContent
{
    /// <summary>The fields that are no lists: text as typed, a word or a code.</summary>
    public Dictionary<RecordField, string> Texts { get; init; } = [];

    /// <summary>The names of countries whose codes stand in <see cref="Texts"/>.</summary>
    public Dictionary<RecordField, string> Names { get; init; } = [];

    /// <summary>The elements of all lists.</summary>
    public List<FormElement> Elements { get; init; } = [];

    /// <summary>What is typed into pickers and not chosen yet, by the picker's id.</summary>
    public Dictionary<string, string> Pending { get; init; } = [];

    /// <summary>The claims that values follow, by <see cref="Key"/>.</summary>
    public Dictionary<string, long> Cited { get; init; } = [];

    /// <summary>The reason or citation.</summary>
    public string Why { get; set; } = "";

    /// <summary>The name under which a field or element is cited.</summary>
    public static string Key(RecordField field, string element) => $"{field}:{element}";

    /// <summary>What a record has.</summary>
    public static FormContent Of(EditableRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var content = new FormContent();
        foreach (var value in record.Values)
        {
            content.Take(value);
        }

        return content;
    }

    /// <summary>The text of a field; empty when it has none.</summary>
    public string Text(RecordField field) => Texts.GetValueOrDefault(field, "");

    /// <summary>The elements of a list, in their order.</summary>
    public IEnumerable<FormElement> List(RecordField field) => Elements.Where(element => element.Field == field);

    /// <summary>An element of a list; none when it is not in it.</summary>
    public FormElement? Find(RecordField field, string element) => Elements.Find(found => found.Field == field && found.Element == element);

    private void Take(EditableValue value)
    {
        switch (value.Field)
        {
            case RecordField.Review or RecordField.Report:
                break;
            case RecordField.OfficialPost when Find(RecordField.Official, value.Element) is { } person:
                person.Post = value.Value;
                break;
            case RecordField.OfficialCountry when Find(RecordField.Official, value.Element) is { } person:
                (person.Of, person.OfName) = (value.Value, value.ValueName ?? value.Value);
                break;
            case RecordField.TenureOrganisation when Find(RecordField.Tenure, value.Element) is { } tenure:
                (tenure.Of, tenure.OfName) = (value.Value, value.ValueName ?? value.Value);
                break;
            default:
                if (value.Element.Length == 0)
                {
                    Texts[value.Field] = value.Value;
                    Names[value.Field] = value.ValueName ?? "";
                }
                else
                {
                    Elements.Add(new FormElement
                    {
                        Field = value.Field,
                        Element = value.Element,
                        Name = value.Name ?? value.Element,
                        Value = value.Value == FormReading.In ? "" : value.Value,
                    });
                }

                break;
        }
    }
}
