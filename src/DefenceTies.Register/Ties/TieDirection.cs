namespace DefenceTies.Register.Ties;

/// <summary>Which of two countries acts on the other in an event.</summary>
public enum TieDirection
{
    /// <summary>Neither, or it is not told.</summary>
    Together = 0,

    /// <summary>The first travels to, supplies or trains the second.</summary>
    FromFirst = 1,

    /// <summary>The second travels to, supplies or trains the first.</summary>
    FromSecond = 2,
}
