using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.Reading;

/// <summary>Finds who published an article: the outlet where the page names it, else the agency.</summary>
internal sealed class PublisherFinder(Knowledge knowledge)
{
    private readonly OutletNames _names = new(knowledge);
    private readonly NoticeReader _notices = new(knowledge);
    private readonly BylineReader _bylines = new(knowledge);
    private readonly ProseCredits _prose = new(knowledge);

    /// <summary>Finds it.</summary>
    internal Imprint Find(string text, ArticlePage page, Dateline? dateline, IReadOnlyList<Sentence> sentences)
    {
        var clues = new List<PublisherClue>();
        Uri? address = null;
        var (isHead, isTail) = (true, false);
        foreach (var line in page.Lines)
        {
            isHead &= !line.IsProse;
            isTail = (isTail || line.OpensTail) && !line.IsProse;
            address ??= AddressClue(line, clues);
            if (line.Outlet is { } masthead)
            {
                clues.Add(new PublisherClue(masthead, ClueStrength.Masthead));
            }
            else if (!line.IsProse)
            {
                clues.AddRange(_notices.Read(text, line));
                clues.AddRange(isTail ? [] : _bylines.Read(line, isHead));
            }
        }

        AddDateline(dateline, clues);
        clues.AddRange(_prose.SignedOff(text, page));
        if (clues.Count == 0)
        {
            clues.AddRange(_prose.SpokenTo(sentences));
        }

        var agency = clues.FirstOrDefault(clue => clue.Outlet.IsAgency)?.Outlet;
        var best = clues.MinBy(StrengthOf);
        var country = best?.Outlet.Country ?? (best is not null && best.Outlet.Name.Contains('.', StringComparison.Ordinal) ? knowledge.Publishers.CountryOf(best.Outlet.Name) : null) ?? (address is null ? null : knowledge.Publishers.CountryOf(address.Host));
        return new Imprint(best?.Outlet.Name, agency?.Name, address, country, best is null ? null : Because(best));
    }

    /// <summary>An agency's name beside an outlet's tells whose text it is, not who printed it.</summary>
    private static ClueStrength StrengthOf(PublisherClue clue) => clue is { Outlet.IsAgency: true, Strength: not ClueStrength.Masthead } ? ClueStrength.Agency : clue.Strength;

    private static string Because(PublisherClue clue) => clue.Strength switch
    {
        ClueStrength.Masthead => "A line of its own before the text names it.",
        ClueStrength.Notice => "A copyright, a source or a call to follow names it.",
        ClueStrength.Address => "The page's web address is its own.",
        ClueStrength.Byline => "The byline or the row with the date names it.",
        ClueStrength.Dateline => "The words before the first sentence name it.",
        ClueStrength.Agency => "The text is credited to this agency, and the page names no outlet.",
        ClueStrength.Desk => "Its desk is named as the editor, and nothing else names a publisher.",
        ClueStrength.Prose => "The text says that it was told so, and nothing else names a publisher.",
        _ => throw new ArgumentOutOfRangeException(nameof(clue)),
    };

    private void AddDateline(Dateline? dateline, List<PublisherClue> clues)
    {
        if (dateline?.Outlet is { } outlet)
        {
            clues.Add(new PublisherClue(outlet, ClueStrength.Dateline));
        }

        if (dateline?.Agency is { } agency)
        {
            clues.Add(new PublisherClue(_names.NameOf(agency), ClueStrength.Agency));
        }
    }

    private Uri? AddressClue(PageLine line, List<PublisherClue> clues)
    {
        if (WebAddress.In(line.Text) is not { } address)
        {
            return null;
        }

        if (knowledge.Publishers.OfHost(address.Host) is { } known)
        {
            clues.Add(new PublisherClue(_names.NameOf(known), ClueStrength.Address));
        }
        else if (!line.IsProse && NoticeReader.IsSource(line.Text))
        {
            var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
            clues.Add(new PublisherClue(new OutletName(host, IsAgency: false, IsListed: false, knowledge.Publishers.CountryOf(host)), ClueStrength.Address));
        }

        return address;
    }
}
