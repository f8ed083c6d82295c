using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Ideation.Tests.PatentIndex.Deployment;

/// <summary>No container engine runs here: what can be held against the files is.</summary>
public partial class DeploymentFilesTests
{
    private static readonly YamlMappingNode Compose = Read();

    private static readonly string[] Dockerfile = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "Dockerfile"));

    private static Dictionary<string, YamlMappingNode> Services => ((YamlMappingNode)Compose["services"]).ToDictionary(service => service.Key.ToString(), service => (YamlMappingNode)service.Value);

    [Fact]
    public void There_is_Qdrant_a_worker_and_a_one_shot_command()
    {
        Assert.Equal(["ideation", "qdrant", "worker"], Services.Keys.Order());
        Assert.Equal("command", Assert.Single((YamlSequenceNode)Services["ideation"]["profiles"]).ToString());
    }

    [Fact]
    public void Every_image_is_pinned_by_version()
    {
        Assert.Matches(@"^qdrant/qdrant:v\d+\.\d+\.\d+", Services["qdrant"]["image"].ToString());
        Assert.Matches(@":\d+\.\d+\.\d+$", Ideation("worker", "image").ToString());
        var stages = Dockerfile.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, stages.Length);
        Assert.All(stages, stage => Assert.Matches(@"^FROM mcr\.microsoft\.com/dotnet/(sdk|aspnet):10\.\d+", stage));
    }

    [Fact]
    public void The_documented_Qdrant_version_is_the_pinned_one()
    {
        var version = PinnedVersion().Match(Services["qdrant"]["image"].ToString()).Value;

        Assert.Contains(version, File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "qdrant.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_published_beyond_this_machine()
    {
        var ports = Services.Values.Where(service => service.Children.ContainsKey("ports")).SelectMany(service => (YamlSequenceNode)service["ports"]).ToArray();

        Assert.NotEmpty(ports);
        Assert.All(ports, port => Assert.StartsWith("127.0.0.1:", port.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Long_running_services_have_a_health_check_and_the_worker_waits_for_Qdrant()
    {
        Assert.All(["qdrant", "worker"], service => Assert.True(((YamlSequenceNode)Services[service]["healthcheck"]["test"]).Children.Count > 1));
        Assert.Contains("/health/live", Services["worker"]["healthcheck"]["test"].ToString(), StringComparison.Ordinal);
        Assert.Equal("service_healthy", Ideation("worker", "depends_on")["qdrant"]["condition"].ToString());
        Assert.Contains(Dockerfile, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
        Assert.Contains(Dockerfile, line => line.Contains("/health/live", StringComparison.Ordinal));
    }

    [Fact]
    public void The_worker_takes_files_from_its_inbox_into_Qdrant()
    {
        var command = ((YamlSequenceNode)Services["worker"]["command"]).Select(part => part.ToString());

        Assert.Equal(["serve", "--worker", "--inbox", "/inbox", "--store", "/data", "--index", "qdrant", "--qdrant-url", "http://qdrant:6333"], command);
    }

    [Fact]
    public void Named_volumes_hold_everything_that_must_outlive_a_container()
    {
        var declared = ((YamlMappingNode)Compose["volumes"]).Select(volume => volume.Key.ToString()).ToHashSet();
        var used = Services.Values.SelectMany(service => (YamlSequenceNode)service["volumes"]).Select(volume => volume.ToString().Split(':')[0]).ToHashSet();

        Assert.NotEmpty(used);
        Assert.Equal(declared.Order(), used.Order());
    }

    [Fact]
    public void The_image_runs_as_an_ordinary_user_with_the_system_s_SQLite()
    {
        var user = Array.FindIndex(Dockerfile, line => line.StartsWith("USER ", StringComparison.Ordinal));
        var entry = Array.FindIndex(Dockerfile, line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal));

        Assert.InRange(user, 0, entry);
        Assert.DoesNotMatch("root|^USER 0", Dockerfile[user]);
        Assert.DoesNotContain(Dockerfile[(user + 1)..], line => line.StartsWith("USER ", StringComparison.Ordinal));
        Assert.Contains(Dockerfile, line => line.Contains("libsqlite3-0", StringComparison.Ordinal));
    }

    [Fact]
    public void No_secret_stands_in_the_files()
    {
        foreach (var service in Services.Values.Where(service => service.Children.ContainsKey("environment")))
        {
            Assert.All(((YamlMappingNode)service["environment"]).Where(variable => variable.Key.ToString().EndsWith("API_KEY", StringComparison.Ordinal)), variable => Assert.StartsWith("${", variable.Value.ToString(), StringComparison.Ordinal));
        }
    }

    private static YamlNode Ideation(string service, string key) =>
        Services[service].Children.TryGetValue(key, out var own) ? own : ((YamlMappingNode)Services[service]["<<"])[key];

    private static YamlMappingNode Read()
    {
        using var reader = File.OpenText(Path.Combine(RepositoryFolder.Root, "docker-compose.yml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    [GeneratedRegex(@"v\d+\.\d+\.\d+")]
    private static partial Regex PinnedVersion();
}
