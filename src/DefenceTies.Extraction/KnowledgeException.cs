namespace DefenceTies.Extraction;

/// <summary>A file of knowledge says something that cannot be used. The message reads <c>file:line: reason</c>.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="reason">What is wrong.</param>
    public KnowledgeException(string file, int line, string reason)
        : base($"{file}:{line}: {reason}")
    {
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong.</summary>
    public string Reason { get; }
}
