using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DefenceTies.Web.Tests.Shape;

public sealed partial class ArrowsTests
{
    [Theory]
    [InlineData("DefenceTies.Domain", "")]
    [InlineData("DefenceTies.Extraction", "DefenceTies.Domain")]
    [InlineData("DefenceTies.Register", "DefenceTies.Extraction")]
    [InlineData("DefenceTies.Web", "DefenceTies.Register")]
    public void Each_Project_Leans_On_The_Next_One_Only(string project, string on)
    {
        var references = XDocument.Load(Path.Combine(ProjectTree.Top, "src", project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(on.Split(',', StringSplitOptions.RemoveEmptyEntries), references);
    }

    [Fact]
    public void The_Domain_Uses_No_Package() =>
        Assert.DoesNotContain(
            XDocument.Load(Path.Combine(ProjectTree.Top, "src", "DefenceTies.Domain", "DefenceTies.Domain.csproj")).Descendants(),
            element => element.Name.LocalName == "PackageReference");

    [Theory]
    [InlineData("DefenceTies.Domain")]
    [InlineData("DefenceTies.Extraction")]
    [InlineData("DefenceTies.Register")]
    [InlineData("DefenceTies.Web")]
    public void No_Two_Features_Lean_On_Each_Other(string project)
    {
        var arrows = ProjectTree.SourceFiles(project, "*.cs").Concat(ProjectTree.SourceFiles(project, "*.razor"))
            .SelectMany(path => Arrows(project, path))
            .Distinct()
            .ToLookup(arrow => arrow.From, arrow => arrow.To);

        Assert.All(arrows, from => Assert.Equal("", CycleThrough(from.Key, arrows)));
    }

    private static IEnumerable<(string From, string To)> Arrows(string project, string path)
    {
        var from = Path.GetRelativePath(Path.Combine(ProjectTree.Top, "src", project), path).Split(Path.DirectorySeparatorChar)[0];

        // What stands at the top of a project composes its features; generated code follows the tables.
        return from.Contains('.', StringComparison.Ordinal) || from == "Migrations"
            ? []
            : Using().Matches(File.ReadAllText(path))
                .Select(match => match.Groups["name"].Value)
                .Where(name => name.StartsWith(project + ".", StringComparison.Ordinal))
                .Select(name => (from, name[(project.Length + 1)..].Split('.')[0]))
                .Where(arrow => arrow.from != arrow.Item2);
    }

    private static string CycleThrough(string start, ILookup<string, string> arrows)
    {
        var waiting = new Stack<(string At, string Way)>([(start, start)]);
        var seen = new HashSet<string>();
        while (waiting.TryPop(out var place))
        {
            foreach (var next in arrows[place.At])
            {
                if (next == start)
                {
                    return $"{place.Way} → {next}";
                }

                if (seen.Add(next))
                {
                    waiting.Push((next, $"{place.Way} → {next}"));
                }
            }
        }

        return "";
    }

    [GeneratedRegex(@"^\s*@?using\s+(static\s+)?(\w+\s*=\s*)?(?<name>DefenceTies\.[\w.]+);?", RegexOptions.Multiline)]
    private static partial Regex Using();
}
