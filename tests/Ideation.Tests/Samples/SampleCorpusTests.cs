using System.Globalization;
using System.Text.Json;
using Ideation.Patents;

namespace Ideation.Tests.Samples;

/// <summary>The bundled sample corpus, whichever of its language halves are present.</summary>
public class SampleCorpusTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "samples");

    private static readonly string[] Halves = [.. Directory.EnumerateFiles(Folder, "patents-*.jsonl").Order(StringComparer.Ordinal)];

    private static readonly SampleDocument[] Documents = [.. Halves.SelectMany(File.ReadLines).Select(Read)];

    // What an invented organisation's name ends with, in either language.
    private static readonly string[] Markers = ["(sample)", "（見本）", "(見本)", "（サンプル）", "(サンプル)"];

    [Fact]
    public void Identifiers_are_unique_well_formed_and_of_no_real_office()
    {
        Assert.NotEmpty(Documents);
        Assert.Equal(Documents.Length, Documents.Select(document => document.Number).Distinct().Count());
        Assert.All(Documents, document => Assert.StartsWith("XS", document.Number.Value, StringComparison.Ordinal));
        Assert.All(Documents, document => Assert.Empty(document.Number.Office));
    }

    [Fact]
    public void No_title_and_no_abstract_occurs_twice()
    {
        Assert.Equal(Documents.Length, Documents.Select(document => document.Title).Distinct().Count());
        Assert.Equal(Documents.Length, Documents.Select(document => document.Abstract).Distinct().Count());
    }

    [Fact]
    public void Every_applicant_is_marked_as_invented() =>
        Assert.All(Documents, document =>
        {
            Assert.NotEmpty(document.Applicants);
            Assert.All(document.Applicants, applicant => Assert.Contains(Markers, marker => applicant.EndsWith(marker, StringComparison.Ordinal)));
        });

    [Fact]
    public void Every_code_lies_in_a_known_field() =>
        Assert.All(Documents, document =>
        {
            Assert.NotEmpty(document.Codes);
            Assert.All(document.Codes, code => Assert.True(TechnologyFields.Find(code.Subclass).IsKnown, $"{document.Number}: {code}"));
        });

    [Fact]
    public void Dates_lie_between_2003_and_2022() =>
        Assert.All(Documents, document => Assert.InRange(document.Date.Year, 2003, 2022));

    [Fact]
    public void English_abstracts_have_sixty_to_a_hundred_and_ten_words() =>
        Assert.All(Documents.Where(document => document.Language == "en"), document =>
            Assert.InRange(document.Abstract.Split(' ').Length, 60, 110));

    [Fact]
    public void Sixty_fields_in_all_eight_sections_hold_three_documents_or_more()
    {
        var fields = Documents.SelectMany(document => document.Codes.Select(code => code.Subclass).Distinct()).CountBy(field => field);
        var dense = fields.Where(field => field.Value >= 3).Select(field => field.Key).ToArray();

        Assert.True(dense.Length >= 60, $"only {dense.Length} fields hold three documents or more");
        Assert.Equal("ABCDEFGH", new string([.. dense.Select(field => field.Section).Distinct().Order()]));
    }

    [Fact]
    public void Both_halves_together_have_four_hundred_documents()
    {
        Assert.SkipWhen(Halves.Length < 2, "needs both language halves of the sample corpus");
        Assert.True(Documents.Length >= 400, $"only {Documents.Length} documents");
    }

    [Fact]
    public void The_readme_states_how_many_documents_each_half_has()
    {
        var readme = File.ReadAllLines(Path.Combine(Folder, "README.md"));

        Assert.All(Halves, half =>
        {
            var row = Assert.Single(readme, line => line.StartsWith($"| `{Path.GetFileName(half)}`", StringComparison.Ordinal));
            Assert.EndsWith(string.Create(CultureInfo.InvariantCulture, $"| {File.ReadLines(half).Count()} |"), row);
        });
    }

    [Fact]
    public void At_least_five_core_technologies_are_described_in_a_few_sentences()
    {
        var technologies = Directory.EnumerateFiles(Path.Combine(Folder, "technologies"), "*.txt").Select(File.ReadAllText).ToArray();

        Assert.True(technologies.Length >= 5, $"only {technologies.Length} technologies");
        Assert.All(technologies, text => Assert.InRange(text.Split(['.', '。', '?', '？'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length, 2, 8));
    }

    private static SampleDocument Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new SampleDocument(
            PublicationNumber.Parse(Text(root, "id"), CultureInfo.InvariantCulture),
            Text(root, "title"),
            Text(root, "abstract"),
            [.. Texts(root, "codes").Select(code => IpcSymbol.Parse(code, CultureInfo.InvariantCulture))],
            Texts(root, "assignee"),
            DateOnly.ParseExact(Text(root, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Text(root, "lang"));
    }

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString()!;

    private static string[] Texts(JsonElement record, string name) => [.. record.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private sealed record SampleDocument(PublicationNumber Number, string Title, string Abstract, IpcSymbol[] Codes, string[] Applicants, DateOnly Date, string Language);
}
