namespace DefenceTies.Extraction.Evaluation;

/// <summary>A collection of annotated texts on which this program was measured when it was built.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Texts">How many texts it has.</param>
/// <param name="Seen">Whether rules were written with its texts in view.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Figures">Its figures by name; each is the least that the program reaches: a build that falls below is not released.</param>
public sealed record MeasuredTexts(string Name, int Texts, CollectionSeen Seen, string What, IReadOnlyDictionary<string, double> Figures);

/// <summary>Whether rules were written with the texts of a collection in view.</summary>
public enum CollectionSeen
{
    /// <summary>Never: its figures tell what to expect of new texts.</summary>
    No = 0,

    /// <summary>With some of them.</summary>
    Partly = 1,

    /// <summary>With all of them: its figures tell how much of them the rules know by heart.</summary>
    Yes = 2,
}
