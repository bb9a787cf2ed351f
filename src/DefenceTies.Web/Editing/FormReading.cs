using DefenceTies.Domain.Text;
using DefenceTies.Domain.Time;
using DefenceTies.Register.History;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>Reads what was typed into a form.</summary>
public static class FormReading
{
    /// <summary>The value of an element that is only in a list or not.</summary>
    internal const string In = "in";

    /// <summary>The longest text of a field, in characters.</summary>
    public const int Longest = 2_000;

    private static readonly HashSet<RecordField> s_dates = [RecordField.Date, RecordField.Ordered, RecordField.Delivered, RecordField.Published];

    /// <summary>Whether a field holds a date.</summary>
    public static bool IsDate(RecordField field) => s_dates.Contains(field);

    /// <summary>Reads it.</summary>
    /// <param name="content">What was typed.</param>
    /// <param name="kind">What kind of record.</param>
    /// <param name="shape">The shape of an event's form; none for another record.</param>
    /// <param name="isNew">Whether the record is to be entered, so that it needs what every new one needs.</param>
    public static FormValues Read(FormContent content, RecordKind kind, EventShape? shape, bool isNew)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (values, problems) = (new List<RecordValue>(), new List<FieldProblem>());
        foreach (var (field, text) in content.Texts.Where(text => shape is null || shape.Has(text.Key)))
        {
            ReadText(field, text.Trim(), values, problems);
        }

        content.Elements.ForEach(element => ReadElement(element, values, problems));
        problems.AddRange(content.Pending.Where(pending => !string.IsNullOrWhiteSpace(pending.Value)).Select(Pending));
        if (shape is null)
        {
            if (kind != RecordKind.Article && content.Text(RecordField.Name).Trim().Length == 0)
            {
                problems.Add(new FieldProblem(RecordField.Name, "Write the name."));
            }
        }
        else
        {
            ReadEvent(content, shape, isNew, values, problems);
        }

        return new FormValues(values, problems);
    }

    private static void ReadEvent(FormContent content, EventShape shape, bool isNew, List<RecordValue> values, List<FieldProblem> problems)
    {
        if (shape.HostPart is { } part)
        {
            FollowHost(content, Words.Of(part), values);
        }

        if (isNew)
        {
            problems.AddRange(shape.Parties.Where(group => content.List(RecordField.Party).Count(party => party.Value == Words.Of(group.Part)) < (shape.Parties.Count == 1 ? 2 : 1))
                .Select(group => new FieldProblem(RecordField.Party, group.Missing) { Element = Words.Of(group.Part) }));
        }

        if (values.TrueForAll(value => value.Field != RecordField.Title))
        {
            if (isNew && TitleSuggestion.Of(content) is { } title)
            {
                values.Add(new RecordValue(RecordField.Title, "", title));
            }
            else if (!isNew || problems.Count == 0)
            {
                problems.Add(new FieldProblem(RecordField.Title, "Write a title, such as “Naveed Ashraf visits Dhaka”."));
            }
        }
    }

    // The country in which it takes place is the one that receives, as long as one does.
    private static void FollowHost(FormContent content, string part, List<RecordValue> values)
    {
        string[] hosts = [.. content.List(RecordField.Party).Where(party => party.Value == part).Select(party => party.Element)];
        if (hosts.Length > 0 && !hosts.Contains(content.Text(RecordField.Host)))
        {
            values.RemoveAll(value => value.Field == RecordField.Host);
            values.Add(new RecordValue(RecordField.Host, "", hosts[0]));
        }
    }

    private static void ReadText(RecordField field, string text, List<RecordValue> values, List<FieldProblem> problems)
    {
        if (text.Length > Longest)
        {
            problems.Add(new FieldProblem(field, $"That is too long: {Longest} characters at most."));
        }
        else if (s_dates.Contains(field))
        {
            Add(TypedDate.Read(text), field, "", values, problems);
        }
        else if (field == RecordField.Currency && text.Length > 0 && !(text.Length == 3 && text.All(char.IsAsciiLetter)))
        {
            problems.Add(new FieldProblem(field, "Write the three letters of the currency, such as USD."));
        }
        else if (text.Length > 0)
        {
            values.Add(new RecordValue(field, "", field == RecordField.Currency ? text.ToUpperInvariant() : text));
        }
    }

    private static void ReadElement(FormElement element, List<RecordValue> values, List<FieldProblem> problems)
    {
        if (element.Field is RecordField.Tenure or RecordField.StageDate && element.Value.Trim().Length > 0)
        {
            Add(TypedDate.Read(element.Value), element.Field, element.Element, values, problems);
        }
        else
        {
            values.Add(new RecordValue(element.Field, element.Element, element.Value.Length == 0 ? In : element.Value));
        }

        if (element.Field == RecordField.Official)
        {
            AddText(RecordField.OfficialPost, element.Element, element.Post, values);
            AddText(RecordField.OfficialCountry, element.Element, element.Of, values);
        }
        else if (element.Field == RecordField.Tenure)
        {
            AddText(RecordField.TenureOrganisation, element.Element, element.Of, values);
        }
    }

    private static void AddText(RecordField field, string element, string text, List<RecordValue> values)
    {
        if (text.Trim().Length > 0)
        {
            values.Add(new RecordValue(field, element, text.Trim()));
        }
    }

    private static void Add(TypedDate read, RecordField field, string element, List<RecordValue> values, List<FieldProblem> problems)
    {
        if (read.Problem is { } problem)
        {
            problems.Add(new FieldProblem(field, problem) { Element = element });
        }
        else if (read.Date is { } date)
        {
            values.Add(new RecordValue(field, element, date.Text));
        }
    }

    private static FieldProblem Pending(KeyValuePair<string, string> pending)
    {
        var parts = pending.Key.Split(':');
        return new FieldProblem(Enum.TryParse<RecordField>(parts[0], out var field) ? field : null, $"“{pending.Value.Trim()}” is not chosen yet. Choose from the list, or empty the box.")
        {
            Element = parts.ElementAtOrDefault(1) ?? "",
        };
    }
}
