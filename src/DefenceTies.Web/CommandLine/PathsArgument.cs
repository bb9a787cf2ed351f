using System.CommandLine;

namespace DefenceTies.Web.CommandLine;

/// <summary>The files and folders that a command reads.</summary>
internal static class PathsArgument
{
    internal static Argument<string[]> Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders of *.txt, *.htm and *.html.", Arity = ArgumentArity.OneOrMore };

        // The parser takes an unknown option for a path.
        paths.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => word.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"'{word}' is no option of this command. A file of that name is './{word}'.");
            }
        });
        return paths;
    }
}
