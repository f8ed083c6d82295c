using System.Xml.Linq;

namespace Ideation.Tests;

public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["Patents"] = [],
        ["Embeddings"] = [],
        ["PatentIndex"] = ["Patents"],
        ["Ingestion"] = ["Patents"],
        ["Discovery"] = ["Patents"],
        ["Proposals"] = ["Patents", "Discovery"],
        ["Evaluation"] = ["Patents", "Discovery"],
        ["App"] = ["Patents", "Embeddings", "PatentIndex", "Ingestion", "Discovery", "Proposals", "Evaluation"],
    };

    private static readonly Dictionary<string, string> PackageFences = new()
    {
        ["Microsoft.ML.OnnxRuntime"] = "Embeddings",
        ["Qdrant.Client"] = "PatentIndex",
        ["Microsoft.Data.Sqlite.Core"] = "PatentIndex",
        ["SQLitePCLRaw.provider.e_sqlite3"] = "PatentIndex",
        ["OpenAI"] = "Proposals",
        ["Microsoft.SemanticKernel"] = "Proposals",
        ["Spectre.Console"] = "App",
        ["System.CommandLine"] = "App",
    };

    private static readonly Dictionary<string, XDocument> Projects = Directory
        .EnumerateFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)["Ideation.".Length..], path => XDocument.Load(path));

    [Fact]
    public void The_source_projects_are_exactly_those_of_the_table()
    {
        Assert.NotEmpty(Projects);
        Assert.Equal(AllowedReferences.Keys.Order(), Projects.Keys.Order());
    }

    [Fact]
    public void Project_references_are_exactly_those_of_the_table()
    {
        var found = 0;
        foreach (var (name, project) in Projects)
        {
            var references = References(project).ToArray();
            found += references.Length;
            Assert.Equal(AllowedReferences[name].Order(), references.Order());
        }

        Assert.NotEqual(0, found);
    }

    [Fact]
    public void A_fenced_package_is_referenced_only_behind_its_fence()
    {
        var fenced = Projects
            .SelectMany(project => project.Value.Descendants("PackageReference").Select(package => (Project: project.Key, Package: package.Attribute("Include")!.Value)))
            .Where(use => PackageFences.ContainsKey(use.Package))
            .ToArray();

        Assert.NotEmpty(fenced);
        Assert.All(fenced, use => Assert.Equal(PackageFences[use.Package], use.Project));
    }

    [Fact]
    public void Only_the_app_is_built_on_the_web_framework()
    {
        var web = Projects.Where(project =>
            project.Value.Root!.Attribute("Sdk")!.Value == "Microsoft.NET.Sdk.Web" ||
            project.Value.Descendants("FrameworkReference").Any(reference => reference.Attribute("Include")!.Value == "Microsoft.AspNetCore.App"));

        Assert.Equal(["App"], web.Select(project => project.Key));
    }

    private static IEnumerable<string> References(XDocument project) => project
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
        .Where(name => name.StartsWith("Ideation.", StringComparison.Ordinal))
        .Select(name => name["Ideation.".Length..]);
}
