namespace DefenceTies.Web.Network;

/// <summary>How the network is shown; the table stands beside both pictures.</summary>
public enum NetworkForm
{
    /// <summary>A map of cells.</summary>
    Heat = 0,

    /// <summary>Countries on a circle, joined by lines.</summary>
    Graph = 1,

    /// <summary>The table alone.</summary>
    Table = 2,
}

/// <summary>The orders of the table.</summary>
public enum NetworkOrder
{
    /// <summary>Most events first.</summary>
    Events = 0,

    /// <summary>By the names of the two.</summary>
    Name = 1,

    /// <summary>Newest contact first.</summary>
    Last = 2,

    /// <summary>Most visits first.</summary>
    Visit = 3,

    /// <summary>Most meetings first.</summary>
    Meeting = 4,

    /// <summary>Most agreements first.</summary>
    Agreement = 5,

    /// <summary>Most exercises first.</summary>
    Exercise = 6,

    /// <summary>Most training first.</summary>
    Training = 7,

    /// <summary>Most transfers first.</summary>
    Transfer = 8,
}
