namespace DefenceTies.Domain.Events;

/// <summary>What an event is. The numbers are stored: never change or re-use one.</summary>
public enum EventKind
{
    /// <summary>One delegation, one host country, one trip; all its meetings are that one visit.</summary>
    Visit = 1,

    /// <summary>Talks without a visit by one party to the other: a call, the sidelines of something elsewhere, a resident envoy, a conference.</summary>
    Meeting = 2,

    /// <summary>A treaty, memorandum, contract or explicit joint undertaking.</summary>
    Agreement = 3,

    /// <summary>A joint military exercise.</summary>
    Exercise = 4,

    /// <summary>A concrete training programme, course or exchange.</summary>
    Training = 5,

    /// <summary>A sale, delivery, gift, lease or co-production of military equipment.</summary>
    Transfer = 6,
}
