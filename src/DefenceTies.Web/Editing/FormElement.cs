using DefenceTies.Register.Tables;

namespace DefenceTies.Web.Editing;

/// <summary>An element of a list in a form: a party, a person, an organisation, a topic, an alias, a post held.</summary>
public sealed class FormElement
{
    /// <summary>The list.</summary>
    public required RecordField Field { get; init; }

    /// <summary>The element's key: a code, an id, a word, the alias or post itself.</summary>
    public required string Element { get; init; }

    /// <summary>What is said of it: a part, or the time of a post as typed; empty where it is only in the list or not.</summary>
    public string Value { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>A person's post then; empty when none is told.</summary>
    public string Post { get; set; } = "";

    /// <summary>The code of the country that a person acts for, or the id of the organisation of a post; empty when none is told.</summary>
    public string Of { get; set; } = "";

    /// <summary>The name of <see cref="Of"/>.</summary>
    public string OfName { get; set; } = "";

    internal FormElement Copy() => (FormElement)MemberwiseClone();
}
