namespace DefenceTies.Register.Rows;

/// <summary>How rows are stored.</summary>
internal enum RowManner
{
    /// <summary>As they are.</summary>
    Plain,

    /// <summary>As they are, and the ids that the database gives are written into them.</summary>
    WithIds,

    /// <summary>Only those that do not stand already.</summary>
    WhereLacking,
}
