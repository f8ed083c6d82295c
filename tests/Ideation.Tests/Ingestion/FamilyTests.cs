using System.IO.Compression;
using System.Text.Json;

namespace Ideation.Tests.Ingestion;

public class FamilyTests
{
    [Fact]
    public async Task Documents_of_one_abstract_share_a_family_and_others_do_not()
    {
        using var folder = new TemporaryFolder();
        var records = await SourceFiles.ReadAllAsync(folder.Write("a.jsonl",
            SourceFiles.Json("US0000001", "A high-output lamp, thermally energized.") + "\n" +
            SourceFiles.Json("EP0000001A1", "A high output lamp thermally energized") + "\n" +
            SourceFiles.Json("US0000003", "A low-output lamp, thermally energized.")));

        var families = records.Select(record => record.Document!.FamilyId).ToArray();
        Assert.Equal(families[0], families[1]);
        Assert.NotEqual(families[0], families[2]);
    }

    [Theory]
    [InlineData("{\"id\":\"US1234567\",\"abstract\":\"A coating that is long enough.\",\"family\":\"12345\"}")]
    [InlineData("{\"id\":\"US1234567\",\"abstract\":\"A coating that is long enough.\",\"family_id\":12345}")]
    public async Task The_sources_own_family_is_kept(string line)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("12345", (await SourceFiles.ReadOneAsync(folder.Write("a.jsonl", line))).FamilyId);
    }

    [Fact]
    public async Task The_known_groups_of_the_development_data_are_found()
    {
        var data = RepositoryFolder.RequireSharedData();
        var records = await SourceFiles.ReadAllAsync(Path.Combine(data, "patents_en.jsonl.gz"));
        var families = records.ToDictionary(record => record.Document!.Number.Value, record => record.Document!.FamilyId);
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(data, "same_abstract_groups.jsonl.gz")), CompressionMode.Decompress));
        var (groups, whole) = (0, 0);
        while (await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            groups++;
            whole += JsonSerializer.Deserialize<string[]>(line)!.Where(families.ContainsKey).Select(id => families[id]).Distinct().Count() == 1 ? 1 : 0;
        }

        Assert.Equal(7480, groups);
        Assert.InRange(whole, groups * 995 / 1000, groups);
    }
}
