using System.Globalization;
using DefenceTies.Domain.Countries;
using DefenceTies.Domain.Text;

namespace DefenceTies.Extraction.World;

/// <summary>Reads the files of the world.</summary>
internal static class WorldReader
{
    /// <summary>Reads them all.</summary>
    /// <exception cref="KnowledgeException">One of them is wrong.</exception>
    internal static WorldTables Read(KnowledgeFiles files)
    {
        var world = new WorldTables(
            Countries(files),
            Governments(files),
            Cities(files),
            Ambiguous(files),
            Organisations(files),
            Ranks(files),
            Honorifics(files),
            Posts(files),
            Modifiers(files),
            Publishers(files),
            Exercises(files),
            Equipment(files),
            WebEndings(files),
            Gatherings(files),
            Provinces(files),
            TitleOwners(files));
        return world;
    }

    private static Country[] Countries(KnowledgeFiles files)
    {
        var ambiguous = Ambiguous(files).Select(word => Folding.Fold(word.Word)).ToHashSet(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var countries = new List<Country>();
        foreach (var row in TsvTable.Read(files.Of("countries.tsv"), ["code"], ["code", "name", "kind", "capital", "demonyms", "aliases", "former", "numeric"]))
        {
            var country = new Country(row.Code("code"), row["name"], row.Word<CountryKind>("kind"), row.Optional("capital"), row.List("demonyms"), row.List("aliases"), row.List("former"), row.Optional("numeric"));
            foreach (var name in country.Demonyms.Concat(country.Aliases).Append(country.Name))
            {
                var folded = Folding.Fold(name);
                if (!owners.TryAdd(folded, country.Code.Value) && owners[folded] != country.Code.Value && !ambiguous.Contains(folded))
                {
                    throw row.Wrong($"'{name}' belongs to {owners[folded]} already, and ambiguous.tsv does not list it");
                }
            }

            countries.Add(country);
        }

        return [.. countries];
    }

    private static TitleOwner[] TitleOwners(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("title-owners.tsv"), ["title"], ["title", "country", "also"])
            .Select(row => new TitleOwner(row["title"], row.Code("country"), [.. row.List("also").Select(code => CountryCode.TryParse(code, out var known) ? known : throw row.Wrong($"'{code}' is no country's code"))])),
    ];

    private static Government[] Governments(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("governments.tsv"), ["name"], ["name", "country"])
            .Select(row => new Government(row["name"], row.Code("country"))),
    ];

    private static City[] Cities(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("cities.tsv"), ["name", "country"], ["name", "country", "latitude", "longitude", "aliases"], ["weight"])
            .Select(row => new City(row["name"], row.Code("country"), Degrees(row, "latitude", 90), Degrees(row, "longitude", 180), row.List("aliases"), Number(row, "weight", 1))),
    ];

    private static AmbiguousWord[] Ambiguous(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("ambiguous.tsv"), ["word"], ["word", "meanings", "reason"])
            .Select(row => new AmbiguousWord(row["word"], row.List("meanings"), row["reason"])),
    ];

    private static Organisation[] Organisations(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("organisations.tsv"), ["id"], ["id", "name", "country", "kind", "aliases"])
            .Select(row => new Organisation(row["id"], row["name"], row.Optional("country") is null ? null : row.Code("country"), row["kind"], row.List("aliases"))),
    ];

    private static Rank[] Ranks(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("ranks.tsv"), ["id"], ["id", "forms", "service", "level"])
            .Select(row => new Rank(row["id"], row.List("forms"), row["service"], Number(row, "level", 0))),
    ];

    private static Honorific[] Honorifics(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("honorifics.tsv"), ["form"], ["form", "kind"])
            .Select(row => new Honorific(row["form"], row["kind"] switch
            {
                "title" => false,
                "name-part" => true,
                var other => throw row.Wrong($"'{other}' is neither title nor name-part"),
            })),
    ];

    private static Post[] Posts(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("posts.tsv"), ["id"], ["id", "forms", "class", "scope"])
            .Select(row => new Post(row["id"], row.List("forms"), row.Word<PostClass>("class"), row["scope"] switch
            {
                "open" => true,
                "closed" => false,
                var other => throw row.Wrong($"'{other}' is neither open nor closed"),
            })),
    ];

    private static PostModifier[] Modifiers(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("post-modifiers.tsv"), ["form"], ["form", "effect"])
            .Select(row => new PostModifier(row["form"], row.Word<PostEffect>("effect"))),
    ];

    private static Publisher[] Publishers(KnowledgeFiles files)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var publishers = new List<Publisher>();
        foreach (var row in TsvTable.Read(files.Of("publishers.tsv"), ["name"], ["name", "kind", "aliases", "hosts"], ["country"]))
        {
            var isAgency = row["kind"] switch
            {
                "agency" => true,
                "outlet" => false,
                var other => throw row.Wrong($"'{other}' is neither agency nor outlet"),
            };
            var publisher = new Publisher(row["name"], isAgency, row.List("aliases"), row.List("hosts"), row.Optional("country") is null ? null : row.Code("country"));
            foreach (var name in publisher.Aliases.Prepend(publisher.Name).Concat(publisher.Hosts))
            {
                if (!owners.TryAdd(Folding.Fold(name), publisher.Name) && owners[Folding.Fold(name)] != publisher.Name)
                {
                    throw row.Wrong($"'{name}' belongs to {owners[Folding.Fold(name)]} already");
                }
            }

            publishers.Add(publisher);
        }

        return [.. publishers];
    }

    private static WebEnding[] WebEndings(KnowledgeFiles files) =>
    [
        .. TsvTable.Read(files.Of("web-endings.tsv"), ["ending"], ["ending", "country"])
            .Select(row => new WebEnding(row["ending"], row.Optional("country") is null ? null : row.Code("country"))),
    ];

    private static Gathering[] Gatherings(KnowledgeFiles files)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var gatherings = new List<Gathering>();
        foreach (var row in TsvTable.Read(files.Of("gatherings.tsv"), ["name"], ["name", "city", "country", "aliases"]))
        {
            var gathering = new Gathering(row["name"], row["city"], row.Code("country"), row.List("aliases"));
            Claim(row, owners, gathering.Aliases.Prepend(gathering.Name), gathering.Name);
            gatherings.Add(gathering);
        }

        return [.. gatherings];
    }

    private static Province[] Provinces(KnowledgeFiles files)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var provinces = new List<Province>();
        foreach (var row in TsvTable.Read(files.Of("provinces.tsv"), ["name"], ["name", "country", "aliases"]))
        {
            var province = new Province(row["name"], row.Code("country"), row.List("aliases"));
            Claim(row, owners, province.Aliases.Prepend(province.Name), province.Name);
            provinces.Add(province);
        }

        return [.. provinces];
    }

    private static ExerciseSeries[] Exercises(KnowledgeFiles files)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var exercises = new List<ExerciseSeries>();
        foreach (var row in TsvTable.Read(files.Of("exercises.tsv"), ["name"], ["name", "countries", "aliases", "mark"]))
        {
            var series = new ExerciseSeries(row["name"], row.Codes("countries"), row.List("aliases"), row.Optional("mark") switch
            {
                null => false,
                "ordinary" => true,
                var other => throw row.Wrong($"'{other}' is no mark; a name that is also a common word is marked 'ordinary'"),
            });
            Claim(row, owners, series.Aliases.Prepend(series.Name), series.Name);
            exercises.Add(series);
        }

        return [.. exercises];
    }

    private static EquipmentModel[] Equipment(KnowledgeFiles files)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var equipment = new List<EquipmentModel>();
        foreach (var row in TsvTable.Read(files.Of("equipment.tsv"), ["name"], ["name", "kind", "aliases"]))
        {
            var model = new EquipmentModel(row["name"], row.Word<EquipmentKind>("kind"), row.List("aliases"));
            Claim(row, owners, model.Aliases.Prepend(model.Name), model.Name);
            equipment.Add(model);
        }

        return [.. equipment];
    }

    /// <summary>No spelling stands for two things.</summary>
    private static void Claim(TsvRow row, Dictionary<string, string> owners, IEnumerable<string> spellings, string owner)
    {
        foreach (var spelling in spellings)
        {
            var folded = Folding.Fold(spelling);
            if (!owners.TryAdd(folded, owner) && owners[folded] != owner)
            {
                throw row.Wrong($"'{spelling}' stands for '{owners[folded]}' already");
            }
        }
    }

    private static double Degrees(TsvRow row, string column, double limit) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit
            ? degrees
            : throw row.Wrong($"'{row[column]}' is no {column} between -{limit} and {limit}");

    private static int Number(TsvRow row, string column, int otherwise) =>
        row.Optional(column) is not { } cell ? otherwise
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw row.Wrong($"'{cell}' is no whole number");
}
