using DefenceTies.Register.Evidence;

namespace DefenceTies.Web.Articles;

/// <summary>Paragraphs that stand together in the reader: one of the article, or a run of page furniture.</summary>
/// <param name="IsFurniture">Whether they are furniture, which is folded.</param>
/// <param name="Paragraphs">The paragraphs; a single one unless furniture.</param>
public sealed record ReaderBlock(bool IsFurniture, IReadOnlyList<EvidenceParagraph> Paragraphs)
{
    /// <summary>The blocks of an article in order.</summary>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="hideDry">Whether article paragraphs that gave nothing are left out.</param>
    public static IReadOnlyList<ReaderBlock> Of(IReadOnlyList<EvidenceParagraph> paragraphs, bool hideDry)
    {
        var blocks = new List<ReaderBlock>();
        foreach (var paragraph in paragraphs)
        {
            var isFurniture = paragraph.FurnitureBecause is not null;
            if (isFurniture && blocks is [.., { IsFurniture: true } run])
            {
                blocks[^1] = run with { Paragraphs = [.. run.Paragraphs, paragraph] };
            }
            else if (isFurniture || !hideDry || paragraph.Marks.Count > 0)
            {
                blocks.Add(new ReaderBlock(isFurniture, [paragraph]));
            }
        }

        return blocks;
    }
}
