using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;
using DefenceTies.Extraction.Sentences;

namespace DefenceTies.Extraction.World;

/// <summary>All names of the world in one index.</summary>
internal sealed class Gazetteer
{
    private const int LongestDesignation = 4;

    private static readonly EquipmentModel Designated = new("designation", EquipmentKind.Other, []);

    private readonly PhraseIndex<GazetteerEntry> _index = new();
    private readonly PhraseIndex<Publisher> _publishers = new();
    private readonly Dictionary<string, (City City, string Name)> _cities = new(StringComparer.Ordinal);
    private readonly PhraseIndex<EquipmentModel> _equipment = new();
    private readonly PhraseIndex<Gathering> _gatherings = new();
    private readonly PhraseIndex<Province> _provinces = new();
    private readonly Dictionary<(string Name, CountryCode Country), City> _namesakes = [];
    private readonly HashSet<int> _givenNames = [];
    private readonly HashSet<int> _familyNames = [];
    private readonly ExerciseIndex _exercises;
    private readonly Tokenizer _tokenizer;
    private readonly int _fort;
    private readonly int _force;
    private readonly int _base;

    internal Gazetteer(WorldTables world, Tokenizer tokenizer)
    {
        (_fort, _force, _base) = (tokenizer.WordsOf("fort")[0], tokenizer.WordsOf("force")[0], tokenizer.WordsOf("base")[0]);
        _tokenizer = tokenizer;
        _exercises = new ExerciseIndex(tokenizer);
        AddCountries(world);
        foreach (var gathering in world.Gatherings)
        {
            foreach (var name in gathering.Aliases.Prepend(gathering.Name))
            {
                _gatherings.Add(tokenizer.WordsOf(name), gathering, NeedsOf(name));
            }
        }

        AddCities(world);
        AddHomonyms(world);
        foreach (var organisation in world.Organisations)
        {
            Add(new OrganisationEntry(organisation), organisation.Aliases.Prepend(organisation.Name));
        }

        foreach (var rank in world.Ranks)
        {
            Add(new RankEntry(rank), rank.Forms);
        }

        foreach (var post in world.Posts)
        {
            foreach (var form in post.Forms)
            {
                AddInAnyCase(new PostEntry(post), form);
            }
        }

        foreach (var honorific in world.Honorifics)
        {
            Add(new HonorificEntry(honorific), [honorific.Form]);
        }

        foreach (var modifier in world.Modifiers)
        {
            AddInAnyCase(new ModifierEntry(modifier), modifier.Form);
        }

        foreach (var publisher in world.Publishers)
        {
            foreach (var name in publisher.Forms)
            {
                _publishers.Add(tokenizer.WordsOf(name), publisher, NeedsOf(name));
            }
        }

        AddExercises(world);
        AddEquipment(world);
    }

    /// <summary>The numbers of a phrase's words.</summary>
    internal int[] WordsOf(string phrase) => _tokenizer.WordsOf(phrase);

    /// <summary>The entries that begin at a token, shorter ones first.</summary>
    internal void Find(ReadOnlySpan<Token> tokens, int first, List<(int End, GazetteerEntry Entry)> found) => _index.Find(tokens, first, found);

    /// <summary>The outlet or agency whose name begins at a token; names of outlets are common words, so they are looked for only where one is expected.</summary>
    internal Publisher? PublisherAt(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = _publishers.LongestEnd(tokens, at, out var publisher) ?? at;
        return publisher;
    }

    /// <summary>The exercise series whose name, with its number or year, begins at a token; none of the other names of the world gives way to it.</summary>
    internal ExerciseSeries? ExerciseAt(ReadOnlySpan<Token> tokens, int at, out int end) => _exercises.Find(tokens, at, out end);

    /// <summary>The gathering whose name begins at a token.</summary>
    internal Gathering? GatheringAt(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = _gatherings.LongestEnd(tokens, at, out var gathering) ?? at;
        return gathering;
    }

    /// <summary>The equipment whose designation begins at a token, in the singular or the plural; looked for only where things are expected.</summary>
    internal EquipmentModel? EquipmentAt(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = _equipment.LongestEnd(tokens, at, out var model) ?? at;
        if (model is null && IsDesignation(tokens, at))
        {
            end = at + 2;
            return Designated;
        }

        return model;
    }

    /// <summary>"RM-70", "Yak-130", "FK-3s": a few letters and a number joined by a hyphen are a model, of whatever kind.</summary>
    private static bool IsDesignation(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at] is { Kind: TokenKind.Word, IsCapitalised: true } letters && letters.End - letters.Start <= LongestDesignation
        && tokens[at + 1] is { Kind: TokenKind.Number, IsJoined: true } number && number.End - number.Start <= LongestDesignation;

    /// <summary>The state or province whose name begins at a token; looked for only behind the name of a town.</summary>
    internal Province? ProvinceAt(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = _provinces.LongestEnd(tokens, at, out var province) ?? at;
        return province;
    }

    /// <summary>The city of this name in another country, if it has a namesake there.</summary>
    internal City? NamesakeIn(City city, CountryCode country) => _namesakes.GetValueOrDefault((Folding.Fold(city.Name), country));

    /// <summary>Whether a word that names a country or city is also a given name.</summary>
    internal bool IsGivenName(Token token) => _givenNames.Contains(token.Word);

    /// <summary>Whether "Fort" or "Air Force Base" stands at a token: what only American bases are called.</summary>
    internal bool IsBaseName(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Word == _fort || (at > 0 && tokens[at].Word == _base && tokens[at - 1].Word == _force);

    /// <summary>Whether a word that names a country or city is also a family name.</summary>
    internal bool IsFamilyName(Token token) => _familyNames.Contains(token.Word);

    /// <summary>What is no country or not always: phrases around a country's name, names of people, towns of one name.</summary>
    private void AddHomonyms(WorldTables world)
    {
        foreach (var word in world.Ambiguous)
        {
            var numbers = _tokenizer.WordsOf(word.Word);
            if (numbers.Length > 1 && !word.Meanings.Any(meaning => CountryCode.TryParse(meaning, out _)))
            {
                Add(new OtherEntry(), [word.Word]);
            }

            foreach (var (meaning, names) in new[] { ("given name", _givenNames), ("family name", _familyNames) })
            {
                if (numbers is [var only] && word.Meanings.Contains(meaning))
                {
                    names.Add(only);
                }
            }
        }

        foreach (var city in world.Cities)
        {
            _namesakes.TryAdd((Folding.Fold(city.Name), city.Country), city);
        }

        foreach (var province in world.Provinces)
        {
            foreach (var name in province.Aliases.Prepend(province.Name))
            {
                _provinces.Add(_tokenizer.WordsOf(name), province, NeedsOf(name));
            }
        }
    }

    private void AddExercises(WorldTables world)
    {
        foreach (var series in world.Exercises)
        {
            foreach (var name in series.Aliases.Prepend(series.Name))
            {
                _exercises.Add(_tokenizer.WordsOf(name), series, NeedsOf(name));
            }
        }
    }

    private void AddEquipment(WorldTables world)
    {
        foreach (var model in world.Equipment)
        {
            foreach (var spelling in model.Aliases.Prepend(model.Name).SelectMany(EquipmentModel.SpellingsOf))
            {
                _equipment.Add(_tokenizer.WordsOf(spelling), model, NeedsOf(spelling));
            }
        }
    }

    private void AddCountries(WorldTables world)
    {
        var preferred = world.Ambiguous.ToDictionary(word => Folding.Fold(word.Word), word => word.Meanings[0], StringComparer.Ordinal);
        foreach (var country in world.Countries)
        {
            foreach (var (names, form) in new[] { (country.Aliases.Prepend(country.Name).Concat(country.Former), CountryForm.Name), (country.Demonyms, CountryForm.Demonym) })
            {
                foreach (var name in names)
                {
                    if (!preferred.TryGetValue(Folding.Fold(name), out var owner) || owner == country.Code.Value || !CountryCode.TryParse(owner, out _))
                    {
                        Add(new CountryEntry(country.Code, form), [name]);
                    }
                }
            }
        }

        var cities = world.Cities.SelectMany(city => city.Aliases.Append(city.Name).Select(name => (Folding.Fold(name), city.Country))).ToHashSet();
        foreach (var government in world.Governments.Where(government => !cities.Contains((Folding.Fold(government.Name), government.Country))))
        {
            Add(new CountryEntry(government.Country, CountryForm.Government), [government.Name]);
        }
    }

    private void AddCities(WorldTables world)
    {
        var seats = world.Countries.Where(country => country.Capital is not null).Select(country => (Folding.Fold(country.Capital), country.Code))
            .Concat(world.Governments.Select(government => (Folding.Fold(government.Name), government.Country)))
            .ToHashSet();
        foreach (var city in world.Cities)
        {
            foreach (var name in city.Aliases.Prepend(city.Name))
            {
                var folded = Folding.Fold(name);
                if (!_cities.TryGetValue(folded, out var known) || known.City.Weight < city.Weight)
                {
                    _cities[folded] = (city, name);
                }
            }
        }

        foreach (var (folded, (city, name)) in _cities)
        {
            Add(new CityEntry(city, seats.Contains((Folding.Fold(city.Name), city.Country)) || seats.Contains((folded, city.Country))), [name]);
        }
    }

    private void Add(GazetteerEntry entry, IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            _index.Add(_tokenizer.WordsOf(form), entry, NeedsOf(form));
        }
    }

    private void AddInAnyCase(GazetteerEntry entry, string form)
    {
        var needs = NeedsOf(form);
        _index.Add(_tokenizer.WordsOf(form), entry, needs == TokenMarks.AllCapitals ? needs : TokenMarks.None);
    }

    private static TokenMarks NeedsOf(string form) =>
        !form.Any(char.IsLower) && form.Count(char.IsUpper) > 1 ? TokenMarks.AllCapitals
        : char.IsUpper(form[0]) ? TokenMarks.Capitalised
        : TokenMarks.None;
}
