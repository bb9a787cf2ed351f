namespace DefenceTies.Domain.Visits;

/// <summary>How senior a side of a visit is, by its most senior member. The numbers are stored: never change or re-use one.</summary>
public enum VisitRank
{
    /// <summary>A head of state or of government.</summary>
    HeadOfStateOrGovernment = 1,

    /// <summary>A minister of the cabinet.</summary>
    Minister = 2,

    /// <summary>A chief of defence or of a service.</summary>
    ServiceChief = 3,

    /// <summary>Another senior official: secretary, deputy minister, general, head of an agency.</summary>
    SeniorOfficial = 4,

    /// <summary>A delegation without anybody more senior named.</summary>
    Delegation = 5,
}
