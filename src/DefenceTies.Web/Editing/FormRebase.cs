using DefenceTies.Register.Editing;
using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>Carries single fields from one content of a form into another: what an editor changed onto what stands since.</summary>
public static class FormRebase
{
    /// <summary>Gives a field, or an element of a list, the state that it has in another content.</summary>
    public static void Carry(FormContent from, FormContent to, RecordField field, string element)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (element.Length == 0)
        {
            to.Texts[field] = from.Text(field);
            to.Names[field] = from.Names.GetValueOrDefault(field, "");
        }
        else
        {
            CarryElement(from, to, field, element);
        }

        var key = FormContent.Key(field, element);
        to.Cited.Remove(key);
        if (from.Cited.TryGetValue(key, out var claim))
        {
            to.Cited[key] = claim;
        }
    }

    /// <summary>Carries everything that was decided.</summary>
    public static void Carry(FormContent from, FormContent to, IEnumerable<FieldDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        foreach (var decision in decisions)
        {
            Carry(from, to, decision.Field, decision.Element);
        }
    }

    private static void CarryElement(FormContent from, FormContent to, RecordField field, string element)
    {
        var list = ListOf(field);
        var (source, target) = (from.Find(list, element), to.Find(list, element));
        if (list != field && source is not null && target is not null)
        {
            if (field == RecordField.OfficialPost)
            {
                target.Post = source.Post;
            }
            else
            {
                (target.Of, target.OfName) = (source.Of, source.OfName);
            }
        }
        else if (source is null && list == field)
        {
            to.Elements.RemoveAll(found => found.Field == list && found.Element == element);
        }
        else if (target is null && source is not null)
        {
            to.Elements.Add(source.Copy());
        }
        else if (target is not null && source is not null)
        {
            target.Value = source.Value;
        }
    }

    private static RecordField ListOf(RecordField field) => field switch
    {
        RecordField.OfficialPost or RecordField.OfficialCountry => RecordField.Official,
        RecordField.TenureOrganisation => RecordField.Tenure,
        _ => field,
    };
}
