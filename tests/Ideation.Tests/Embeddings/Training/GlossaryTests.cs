using Ideation.Embeddings.Training;
using Ideation.Patents;

namespace Ideation.Tests.Embeddings.Training;

/// <summary>The glossary is written by hand, so its form is checked by machine.</summary>
public class GlossaryTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "embeddings", "glossary");

    private static readonly HashSet<string> Subclasses = [.. TechnologyFields.All.Select(field => field.Subclass.Value)];

    public static TheoryData<string> Sections => [.. "ABCDEFGH".Select(section => section.ToString())];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_line_is_a_Japanese_and_an_English_term_with_a_subclass_of_the_section(string section)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, $"{section}.tsv"));

        Assert.Equal("ja\ten\tipc", lines[0]);
        Assert.True(lines.Length > 500);
        Assert.All(lines.Skip(1), line =>
        {
            var cells = line.Split('\t');
            Assert.Equal(3, cells.Length);
            Assert.True(cells.All(cell => cell.Length > 0 && cell == cell.Trim() && !cell.Contains("  ", StringComparison.Ordinal)), line);
            Assert.True(cells[0].Any(c => c > '\u3000') && cells[0].IsNormalized(System.Text.NormalizationForm.FormKC), line);
            Assert.True(cells[1].All(char.IsAscii), line);
            Assert.True(cells[2].StartsWith(section, StringComparison.Ordinal) && Subclasses.Contains(cells[2]), line);
        });
    }

    [Fact]
    public void At_least_four_thousand_pairs_and_none_twice()
    {
        var pairs = Directory.EnumerateFiles(Folder, "*.tsv").SelectMany(file => File.ReadLines(file).Skip(1)).Select(line => string.Join('\t', line.Split('\t').Take(2)).ToLowerInvariant()).ToList();

        Assert.True(pairs.Count >= 4_000, $"{pairs.Count} pairs");
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
    }

    [Fact]
    public void Nearly_every_line_can_be_learnt_from()
    {
        var files = Directory.GetFiles(Folder, "*.tsv");

        var read = files.Sum(file => TermList.Read(File.ReadLines(file), file, null, 6).Count());

        Assert.True(read > 0.95 * files.Sum(file => File.ReadLines(file).Count() - 1), $"{read} terms are read");
    }
}
