namespace DefenceTies.Register.Store;

/// <summary>Why the register cannot be opened, and what to do about it, in words for who runs it.</summary>
public sealed class UnusableRegisterException : Exception
{
    /// <summary>An exception without words.</summary>
    public UnusableRegisterException()
    {
    }

    /// <summary>An exception with its words.</summary>
    public UnusableRegisterException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its words, and with what brought it about.</summary>
    public UnusableRegisterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
