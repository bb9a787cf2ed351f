namespace DefenceTies.Extraction.World;

/// <summary>What sort of equipment a name stands for.</summary>
public enum EquipmentKind
{
    /// <summary>Aeroplanes with a crew.</summary>
    Aircraft = 0,

    /// <summary>Helicopters and tilt-rotors.</summary>
    Helicopter = 1,

    /// <summary>What flies without a crew, loitering munitions among it.</summary>
    Drone = 2,

    /// <summary>Ships and boats.</summary>
    Ship = 3,

    /// <summary>Submarines.</summary>
    Submarine = 4,

    /// <summary>Tanks, carriers and other vehicles.</summary>
    Vehicle = 5,

    /// <summary>Guns, howitzers, mortars and rocket launchers on land.</summary>
    Artillery = 6,

    /// <summary>Missiles, guided bombs and torpedoes.</summary>
    Missile = 7,

    /// <summary>Systems against aircraft and missiles.</summary>
    AirDefence = 8,

    /// <summary>What one soldier carries.</summary>
    SmallArms = 9,

    /// <summary>Radars.</summary>
    Radar = 10,

    /// <summary>Anything else.</summary>
    Other = 11,
}
