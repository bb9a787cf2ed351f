namespace DefenceTies.Web.Editing;

/// <summary>What becomes of unsaved work when its form is left.</summary>
public enum LeaveAnswer
{
    /// <summary>The form is not left.</summary>
    Stay,

    /// <summary>It is kept as a draft.</summary>
    Keep,

    /// <summary>It is thrown away.</summary>
    Discard,
}
