using System.Globalization;
using Ideation.Evaluation;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Tests.Evaluation;

/// <summary>Small tasks whose right answers can be worked out by hand.</summary>
internal static class SomeTask
{
    public static IpcSubclass Field(string symbol) => IpcSubclass.Parse(symbol, CultureInfo.InvariantCulture);

    public static IpcSubclass[] Fields(params string[] symbols) => [.. symbols.Select(Field)];

    public static PatentDocument Document(string number, string text, params string[] codes) =>
        Some.PatentDocument(number, title: "", @abstract: text, codes: codes);

    public static PatentCorpus Corpus(params PatentDocument[] documents) =>
        PatentCorpus.Create(documents, document => document.Abstract, AbstractGroups.FromAbstracts(documents), seed: 1);

    /// <summary>The XFIELD queries of a corpus.</summary>
    public static IReadOnlyList<FieldQuery> Queries(PatentCorpus corpus) => XFieldTask.Join(corpus, XFieldQueries.FromCorpus(corpus.Documents));

    /// <summary>The XFIELD task of a corpus, each document of which stands for its own words.</summary>
    public static EvaluationTask XField(PatentCorpus corpus)
    {
        var queries = Queries(corpus);
        return XFieldTask.Create(corpus, queries, Neighbours(corpus, queries), [Model()], seed: 1);
    }

    public static NeighbourLists Neighbours(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries) =>
        new(corpus.Texts, [.. queries.Select(query => query.Text)], [.. queries.Select(query => query.Excluded)]);

    public static EvaluatedModel Model(string name = "words") => new(name, new WordEmbeddingGenerator());

    /// <summary>A small corpus in two home fields whose second field is told by a word of the text.</summary>
    public static PatentCorpus Telling(int documents)
    {
        var words = new[] { "turbine", "bandage", "keyboard", "furnace", "violin", "bridge", "pump", "seed" };
        var fields = new[] { "F03D", "A61L", "G06F", "F27B", "G10D", "E01D", "F04B", "A01C" };
        return Corpus([.. Enumerable.Range(0, documents).Select(i =>
            Document($"US{2_000_000 + i}", $"{words[i % 8]} number{i}", i / 8 % 2 == 0 ? "B05D" : "B05C", fields[i % 8]))]);
    }

    /// <summary>Every ranking of a task by its method's name, run with few resamples.</summary>
    public static async Task<IReadOnlyList<MethodScores>> ScoreAsync(EvaluationTask task) =>
        (await TaskRun.RunAsync(task, new EvaluationOptions { Resamples = 50 }, null, TestContext.Current.CancellationToken)).Scores;
}
