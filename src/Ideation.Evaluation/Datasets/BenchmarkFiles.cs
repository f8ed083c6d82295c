using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>Reads the files of single tasks; each error names file and row.</summary>
internal static partial class BenchmarkFiles
{
    /// <summary><c>id, anchor, target, context, score</c>.</summary>
    public static async Task<IReadOnlyList<PhrasePair>> ReadPhrasesAsync(string path, CancellationToken cancellationToken)
    {
        var table = await DelimitedTable.ReadAsync(path, ["id", "anchor", "target", "context", "score"], cancellationToken).ConfigureAwait(false);
        return table.Select(cell => new PhrasePair(cell("id"), cell("anchor"), cell("target"), cell("context"), double.Parse(cell("score"), CultureInfo.InvariantCulture)));
    }

    /// <summary><c>ja, en</c>.</summary>
    public static async Task<IReadOnlyList<SentencePair>> ReadSentencesAsync(string path, CancellationToken cancellationToken)
    {
        var table = await DelimitedTable.ReadAsync(path, ["ja", "en"], cancellationToken).ConfigureAwait(false);
        return table.Select(cell => new SentencePair(cell("ja"), cell("en")));
    }

    /// <summary><c>application, cited</c>.</summary>
    public static async Task<IReadOnlyList<CitedPair>> ReadCitationsAsync(string path, CancellationToken cancellationToken)
    {
        var table = await DelimitedTable.ReadAsync(path, ["application", "cited"], cancellationToken).ConfigureAwait(false);
        return table.Select(cell => new CitedPair(
            PublicationNumber.Parse(cell("application"), CultureInfo.InvariantCulture),
            PublicationNumber.Parse(cell("cited"), CultureInfo.InvariantCulture)));
    }

    /// <summary><c>citing, cited, same_abstract</c>; pairs of one text, where the last cell is 1, are left out.</summary>
    public static async Task<IReadOnlyList<CitedPair>> ReadCitingPairsAsync(string path, CancellationToken cancellationToken)
    {
        var table = await DelimitedTable.ReadAsync(path, ["citing", "cited", "same_abstract"], cancellationToken).ConfigureAwait(false);
        var pairs = table.Select(cell => (OneText: cell("same_abstract").Trim() == "1", Pair: new CitedPair(
            PublicationNumber.Parse(cell("citing"), CultureInfo.InvariantCulture),
            PublicationNumber.Parse(cell("cited"), CultureInfo.InvariantCulture))));
        return [.. pairs.Where(row => !row.OneText).Select(row => row.Pair)];
    }

    /// <summary><c>title, doi, abstract, labels</c>, labels as <c>['Move', 'Attach']</c>. Papers without a label or an abstract are left out, those of one DOI or one abstract are one paper.</summary>
    public static async Task<IReadOnlyList<LabelledPaper>> ReadPapersAsync(string path, CancellationToken cancellationToken)
    {
        var table = await DelimitedTable.ReadAsync(path, ["title", "doi", "abstract", "labels"], cancellationToken).ConfigureAwait(false);
        var rows = table.Select(cell => new LabelledPaper(cell("doi").Trim(), cell("title").Trim(), cell("abstract").Trim(), [.. Label().Matches(cell("labels")).Select(match => match.Groups[1].Value.Trim())]));
        return [.. rows
            .Where(paper => paper.Abstract.Length > 0)
            .GroupBy(paper => paper.Abstract, StringComparer.Ordinal).Select(Merge)
            .GroupBy(paper => paper.Id.Length > 0 ? paper.Id : paper.Abstract, StringComparer.OrdinalIgnoreCase).Select(Merge)
            .Where(paper => paper.Functions.Count > 0)];
    }

    /// <summary><c>{paper_id, paper_abstract, patent_id}</c> a line.</summary>
    public static async Task<IReadOnlyList<PaperPatentPair>> ReadPapersAndPatentsAsync(string path, CancellationToken cancellationToken)
    {
        var pairs = new List<PaperPatentPair>();
        await foreach (var (number, line) in TextLines.ReadAsync(path, cancellationToken).ConfigureAwait(false))
        {
            pairs.Add(ParsePair(line) ?? throw new EvaluationException(
                $"Line {number.ToString(CultureInfo.InvariantCulture)} of {path} is not a pair; expected {{\"paper_id\": text, \"paper_abstract\": text, \"patent_id\": number}}."));
        }

        return pairs.Count > 0 ? pairs : throw new EvaluationException($"{path} holds no pairs; expected one {{paper_id, paper_abstract, patent_id}} object a line.");
    }

    private static LabelledPaper Merge(IEnumerable<LabelledPaper> same) => same.First() with { Functions = [.. same.SelectMany(paper => paper.Functions).Distinct(StringComparer.Ordinal)] };

    private static PaperPatentPair? ParsePair(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string Text(string name) => json.RootElement.GetProperty(name).GetString() ?? throw new FormatException();
            return new PaperPatentPair(Text("paper_id"), Text("paper_abstract"), PublicationNumber.Parse(Text("patent_id"), CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    [GeneratedRegex("['\"]([^'\"]+)['\"]")]
    private static partial Regex Label();
}
