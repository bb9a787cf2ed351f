namespace DefenceTies.Domain.Time;

/// <summary>Reads a typed date: how its points hang together, and what that says.</summary>
internal sealed class TypedDateReader(IReadOnlyList<DateToken> tokens)
{
    internal const int Longest = 200;
    internal const string WriteInstead = "This is no date. Write 26 Oct 2025, Oct 2025, 2025, 8 to 10 Aug 2025, 26 or 28 Oct 2025, between 6 and 8 Sep 2021, about 2022 or by 8 Jul 2025.";

    private readonly DatePartReader _parts = new(tokens);
    private int _at;
    private bool _joinedByAnd;

    internal TypedDate Read()
    {
        var isSome = TakeAny("sometime") || Take("some", "time") || Take("some", "day") || Take("one", "day") || Take("a", "day");
        var opening = Opening();
        var groups = new List<List<DatePart>>();
        if (Groups(groups) is { } problem)
        {
            return new TypedDate(null, problem);
        }

        var end = Ending();
        if (_at < tokens.Count || groups.Count == 0)
        {
            return new TypedDate(null, WriteInstead);
        }

        Fill(groups);
        var points = new List<IReadOnlyList<EdtfPoint>>();
        foreach (var group in groups)
        {
            var read = group.ConvertAll(part => part.ToPoint());
            if (read.Select(part => part.Problem).FirstOrDefault(found => found is not null) is { } wrong)
            {
                return new TypedDate(null, wrong);
            }

            points.Add([.. read.Select(part => part.Point!.Value)]);
        }

        return TypedDateMeaning.Of(isSome && (opening ?? DateOpening.From) is DateOpening.From ? DateOpening.Some : opening ?? end ?? DateOpening.None, _joinedByAnd, points);
    }

    private DateOpening? Opening() =>
        TakeAny("between", "within") ? DateOpening.Some
        : TakeAny("from") ? DateOpening.From
        : TakeAny("since") ? DateOpening.Since
        : TakeAny("until", "till") ? DateOpening.Until
        : Take("on", "or", "before") || Take("no", "later", "than") || Take("not", "later", "than") || TakeAny("by") ? DateOpening.By
        : TakeAny("before") ? DateOpening.Before
        : TakeAny("after") ? DateOpening.After
        : null;

    private DateOpening? Ending() =>
        Take("or", "later") || Take("or", "after") ? DateOpening.NotBefore
        : Take("or", "earlier") || Take("or", "before") ? DateOpening.By
        : TakeAny("onwards", "onward") || Take("-") ? DateOpening.Since
        : null;

    // Groups parted by "or" or a comma; in a group the two ends of a stretch.
    private string? Groups(List<List<DatePart>> groups)
    {
        while (_at < tokens.Count)
        {
            var group = new List<DatePart>();
            if (Part(group) is { } problem)
            {
                return problem;
            }

            if (Joint() && Part(group) is { } second)
            {
                return second;
            }

            groups.Add(group);
            if (!Separator())
            {
                break;
            }
        }

        return null;
    }

    private string? Part(List<DatePart> group)
    {
        if (_parts.Read(ref _at) is not { } part)
        {
            return _parts.Problem ?? WriteInstead;
        }

        group.Add(part);
        return null;
    }

    private bool Joint()
    {
        if (_at + 1 >= tokens.Count)
        {
            return false;
        }

        if (TakeAny("and", "&"))
        {
            return _joinedByAnd = true;
        }

        return TakeAny("-", "to", "until", "till", "through", "thru", "/");
    }

    private bool Separator()
    {
        var next = tokens.Count > _at + 1 ? tokens[_at + 1].Word : "";
        return next is not ("later" or "earlier" or "before" or "after") && (Take(",", "or") || TakeAny("or", ","));
    }

    // "8 to 10 Aug 2025": month and year come from the nearest neighbour that tells them, the later one first.
    private static void Fill(List<List<DatePart>> groups)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            DatePart? neighbour = null;
            for (var at = groups.Count - 1; at >= 0; at--)
            {
                for (var place = groups[at].Count - 1; place >= 0; place--)
                {
                    neighbour = groups[at][place] = neighbour is null ? groups[at][place] : groups[at][place].FilledFrom(neighbour);
                }
            }

            neighbour = null;
            foreach (var group in groups)
            {
                for (var place = 0; place < group.Count; place++)
                {
                    neighbour = group[place] = neighbour is null ? group[place] : group[place].FilledFrom(neighbour);
                }
            }
        }
    }

    private bool TakeAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Take(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(params ReadOnlySpan<string> words)
    {
        for (var offset = 0; offset < words.Length; offset++)
        {
            if (_at + offset >= tokens.Count || tokens[_at + offset].Word != words[offset])
            {
                return false;
            }
        }

        _at += words.Length;
        return true;
    }
}
