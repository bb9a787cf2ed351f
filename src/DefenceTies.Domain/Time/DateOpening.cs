namespace DefenceTies.Domain.Time;

/// <summary>What a word before or after the points of a typed date says of them.</summary>
internal enum DateOpening
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Some day of the stretch: "sometime", "between".</summary>
    Some,

    /// <summary>A stretch begins, or one without an end: "from".</summary>
    From,

    /// <summary>A stretch without an end: "since", "onwards".</summary>
    Since,

    /// <summary>A stretch without a beginning: "until".</summary>
    Until,

    /// <summary>That day or an earlier one: "by".</summary>
    By,

    /// <summary>An earlier day: "before".</summary>
    Before,

    /// <summary>A later day: "after".</summary>
    After,

    /// <summary>That day or a later one: "or later".</summary>
    NotBefore,
}
