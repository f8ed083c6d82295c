using System.Globalization;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>Functions: the papers nearest to a biology paper should describe something that fulfils one of its functions.</summary>
internal static class FunctionTask
{
    private const int Depth = 5;
    private const string Precision = "precision@5";

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken)
    {
        var papers = await BenchmarkFiles.ReadPapersAsync(bench.QuestionsOf(TaskNames.Functions), cancellationToken).ConfigureAwait(false);
        var documents = await bench.DocumentsAsync(cancellationToken).ConfigureAwait(false);
        return Create(
            papers,
            [Similarities.Random(bench.Options.Seed), Similarities.Bm25, Similarities.LsaOf(documents.Texts), .. Similarities.Embedded(MethodNames.Ideation, bench.Models)],
            bench.Options.Seed);
    }

    public static EvaluationTask Create(IReadOnlyList<LabelledPaper> papers, IEnumerable<SimilarityMethod> methods, int seed)
    {
        string[] texts = [.. papers.Select(paper => $"{paper.Title}. {paper.Abstract}")];
        var neighbours = new NeighbourLists(new TextCorpus(texts, seed), texts, [.. papers.Select((_, i) => new HashSet<int> { i })]);
        var names = NamesOf(papers);
        var positions = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return new EvaluationTask
        {
            Name = TaskNames.Functions,
            Searched = "papers",
            CorpusSize = papers.Count,
            Units = [.. Enumerable.Range(0, papers.Count)],
            Facts = new Dictionary<string, double>
            {
                ["functions"] = papers.SelectMany(paper => paper.Functions).Distinct(StringComparer.Ordinal).Count(),
                ["functionsPerPaper"] = papers.Average(paper => paper.Functions.Count),
            },
            Metrics = [Metric.Mean(Precision)],
            Methods = [.. methods.Select(method => new EvaluationMethod(method.Name, async (progress, cancellationToken) =>
            {
                var found = await neighbours.FindAsync(method, progress, cancellationToken).ConfigureAwait(false);
                return ItemLoop.Run(papers.Count, i => Measure(papers, names, i, found[i]), progress, cancellationToken);
            }))],
            Control = new TaskControl(
                Precision,
                MethodNames.Random,
                [.. papers.Select(_ => "")],
                scores => (item, truthOf) => scores[item].Ranked.Count(name => Share(papers[positions[name]], papers[truthOf])) / (double)Depth),
        };
    }

    private static ItemScore Measure(IReadOnlyList<LabelledPaper> papers, string[] names, int query, ScoredText[] found)
    {
        var nearest = found.Take(Depth).Select(text => text.Position).ToArray();
        var hits = nearest.Where(position => Share(papers[position], papers[query])).ToArray();
        return new ItemScore
        {
            Id = names[query],
            Ranked = [.. nearest.Select(position => names[position])],
            Hits = [.. hits.Select(position => names[position])],
            Values = new Dictionary<string, double> { [Precision] = hits.Length / (double)Depth },
        };
    }

    private static bool Share(LabelledPaper one, LabelledPaper other) => one.Functions.Any(other.Functions.Contains);

    /// <summary>The DOI, else the title; with its row where that names another paper already.</summary>
    private static string[] NamesOf(IReadOnlyList<LabelledPaper> papers)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. papers.Select((paper, i) => (paper.Id.Length > 0 ? paper.Id : paper.Title) is var name && taken.Add(name) ? name : $"{name} ({(i + 1).ToString(CultureInfo.InvariantCulture)})")];
    }
}
