namespace DefenceTies.Web.Editing;

/// <summary>How a field of a form is filled in.</summary>
public enum FormInput
{
    /// <summary>A line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Lines,

    /// <summary>A date as people write it.</summary>
    Date,

    /// <summary>One of a few words.</summary>
    Choice,
}
