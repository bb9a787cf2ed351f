namespace DefenceTies.Web.Restoring;

/// <summary>Says that the register is being restored from a backup, to whoever would read or write it meanwhile.</summary>
public sealed class RestoringSign
{
    private int _isOn;

    /// <summary>Told when it goes on or off, from any thread.</summary>
    public event Action? Changed;

    /// <summary>Whether a restore is at work.</summary>
    public bool IsOn => Volatile.Read(ref _isOn) != 0;

    /// <summary>How many restores this process has done: what was loaded before the last one may be out of date.</summary>
    public int Restores { get; private set; }

    /// <summary>Puts the sign up.</summary>
    public void PutUp()
    {
        Interlocked.Exchange(ref _isOn, 1);
        Changed?.Invoke();
    }

    /// <summary>Takes it down.</summary>
    /// <param name="isRestored">Whether the register is another one now.</param>
    public void TakeDown(bool isRestored)
    {
        Restores += isRestored ? 1 : 0;
        Interlocked.Exchange(ref _isOn, 0);
        Changed?.Invoke();
    }
}
