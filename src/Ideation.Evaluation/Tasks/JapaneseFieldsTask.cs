using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;

namespace Ideation.Evaluation.Tasks;

/// <summary>Japanese fields: the fields of a Japanese document are to be found through the votes of its English neighbours.</summary>
internal static class JapaneseFieldsTask
{
    private const int ShortestGram = 2;
    private const int LongestGram = 3;

    public static async Task<EvaluationTask> CreateAsync(Workbench bench, CancellationToken cancellationToken) => Create(
        await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false),
        await bench.JapaneseAsync(TaskNames.JapaneseFields, cancellationToken).ConfigureAwait(false),
        bench.Models,
        bench.Options.Seed);

    /// <summary>Every classified Japanese document asks for all its fields; no home field is given.</summary>
    /// <exception cref="EvaluationException">No Japanese document has a field.</exception>
    public static EvaluationTask Create(PatentCorpus english, PatentCorpus japanese, IReadOnlyList<EvaluatedModel> models, int seed)
    {
        var queries = japanese.Documents.Zip(japanese.Texts.Texts)
            .Where(pair => pair.First.Fields.Count > 0)
            .Select(pair => new FieldQuery { Id = pair.First.Number.Value, Text = pair.Second, Truth = pair.First.Fields, Excluded = english.GroupOf(pair.First.Number) })
            .ToArray();
        if (queries.Length == 0)
        {
            throw new EvaluationException("The Japanese corpus holds no classified document; expected documents with IPC codes.");
        }

        var neighbours = new NeighbourLists(english.Texts, [.. queries.Select(query => query.Text)], [.. queries.Select(query => query.Excluded)]);
        return new FieldTask(english, queries, (_, _) => true, FieldMetrics.FieldRecall).Create(
            TaskNames.JapaneseFields,
            MethodNames.Popularity,
            [
                FieldRankings.Random(english.Statistics, seed),
                FieldRankings.Popularity(english.Statistics),
                FieldRankings.Votes(english, neighbours, Similarities.CharacterGrams(ShortestGram, LongestGram)),
                .. FieldRankings.OfModels(english, queries, neighbours, models),
            ]);
    }
}
