using Ideation.Discovery.Fields;
using Ideation.Discovery.Ranking;
using Ideation.Evaluation.Datasets;
using Ideation.Evaluation.Methods;
using Ideation.Evaluation.Metrics;
using Ideation.Evaluation.Tasks;
using Ideation.Patents;

namespace Ideation.Evaluation.Fitting;

/// <summary>Learns how to rank fields with an embedding model: the predictor from classified texts, then the weights of all signals from the XFIELD queries.</summary>
public static class RankingModelFit
{
    private const int Folds = 5;

    // A field found counts by its surprise, too; without a constant beside it expected fields would count for nothing.
    private const double GainOfAny = 0.3;

    /// <param name="bench">Whose first model and XFIELD queries are taken.</param>
    /// <param name="identity">Of the model, name@revision.</param>
    /// <param name="texts">Texts with their fields, none where they must not be learnt from; documents of the queries must have none.</param>
    /// <param name="progress">Told the share of the work that is done, and what it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<RankingModel> FitAsync(Workbench bench, string identity, IReadOnlyList<(string Text, IReadOnlyList<IpcSubclass> Fields)> texts, IProgress<(string Step, double Share)>? progress, CancellationToken cancellationToken)
    {
        var model = bench.Models[0];
        var classified = texts.Where(text => text.Fields.Count > 0).ToArray();
        if (classified.Length == 0)
        {
            throw new EvaluationException("No training text has a classification that may be learnt from; expected documents with IPC or CPC codes.");
        }

        var corpus = await bench.ClassifiedAsync(cancellationToken).ConfigureAwait(false);
        var queries = await bench.QueriesAsync(cancellationToken).ConfigureAwait(false);
        RequireHeldOut(corpus, queries, classified.Select(text => text.Text).ToHashSet(StringComparer.Ordinal));
        progress?.Report(("embedding", 0));
        var vectors = await model.DocumentsAsync([.. classified.Select(text => text.Text)], cancellationToken).ConfigureAwait(false);
        var predictor = RankingModelJson.Rounded(FieldPredictorTrainer.Train(
            vectors, [.. classified.Select(text => text.Fields)], bench.Options.Seed, new Relay(share => progress?.Report(("learning fields", share))), cancellationToken));
        var signals = await QuerySignals.ReadAsync(corpus, queries, model, predictor, new Count(done => progress?.Report(("reading signals", (double)done / queries.Count))), cancellationToken).ConfigureAwait(false);
        RankingExample[] examples = [.. queries.Zip(signals, (query, fields) => Example(query, fields, corpus.Statistics))];
        progress?.Report(("fitting", 0));
        RankingWeights[] folds = [.. Enumerable.Range(0, Folds).Select(fold => RankingFit.Fit([.. examples.Where(example => RankingModel.FoldOf(example.Group, Folds) != fold)], cancellationToken))];
        var stated = examples.SelectMany(example => Calibration.Stated(folds[RankingModel.FoldOf(example.Group, Folds)], example)).ToArray();
        return new RankingModel
        {
            EmbeddingModel = identity,
            Predictor = predictor,
            Weights = RankingFit.Fit(examples, cancellationToken),
            Folds = folds,
            Measured = new Dictionary<string, double>
            {
                ["queries"] = queries.Count,
                ["trainingTexts"] = classified.Length,
                ["calibrationError"] = Math.Round(Calibration.Error(stated), 4),
                ["brier"] = Math.Round(stated.Average(pair => Math.Pow(pair.Probability - (pair.Hit ? 1 : 0), 2)), 4),
            },
        };
    }

    private static void RequireHeldOut(PatentCorpus corpus, IReadOnlyList<FieldQuery> queries, HashSet<string> learnt)
    {
        if (queries.FirstOrDefault(query => query.Excluded.Any(position => learnt.Contains(corpus.Texts.Texts[position]))) is { } known)
        {
            throw new EvaluationException($"The classification of {known.Id}, or of a document with its abstract, is among what may be learnt from, but it is a query that weights are fitted on; expected a recipe that holds the queries out.");
        }
    }

    private static RankingExample Example(FieldQuery query, IReadOnlyList<FieldSignals> signals, FieldStatistics statistics) => new(
        query.Group,
        signals,
        [.. signals.Select(field => query.Truth.Contains(field.Field) ? GainOfAny + statistics.Unexpectedness(query.Home!.Value, field.Field, query.Own) : 0)]);

    private sealed class Relay(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }

    private sealed class Count(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
