using System.Numerics.Tensors;
using Ideation.Discovery.Ranking;
using Ideation.Patents;

namespace Ideation.Evaluation.Fitting;

/// <summary>Learns a <see cref="FieldPredictor"/> by gradient descent (Adam) on the cross entropy between its probabilities and a document's fields, each field counting the same.</summary>
internal static class FieldPredictorTrainer
{
    private const int Epochs = 10;
    private const int FineEpochs = 3;
    private const int BatchSize = 256;
    private const float Rate = 0.05f;
    private const float FineRate = 0.015f;
    private const float BiasRate = 0.5f;
    private const float Decay = 1e-6f;

    /// <summary>The same vectors, fields and seed give the same predictor, whatever the number of cores.</summary>
    /// <param name="vectors"><c>float[documents][dimensions]</c>, of unit length.</param>
    /// <param name="fields">The fields of each document; one without any teaches nothing.</param>
    /// <param name="seed">Of the order of the documents.</param>
    /// <param name="progress">Told the share of the work that is done.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static FieldPredictor Train(float[][] vectors, IReadOnlyList<IReadOnlyList<IpcSubclass>> fields, int seed, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        IpcSubclass[] known = [.. fields.SelectMany(document => document).Distinct().Order()];
        var positions = known.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var truths = fields.Select(document => document.Select(field => positions[field]).ToArray()).ToArray();
        var counts = truths.SelectMany(truth => truth).CountBy(field => field).ToDictionary();
        var rows = known.Index().Select(pair => new PredictorRow(vectors[0].Length, MathF.Log(counts[pair.Index] + 1) / 2)).ToArray();
        var order = Enumerable.Range(0, vectors.Length).Where(document => truths[document].Length > 0).ToArray();
        var random = new SeededRandom(seed, stream: 0);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (var batch in order.Chunk(BatchSize))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var slopes = new float[batch.Length][];
                Parallel.For(0, batch.Length, i => slopes[i] = Slopes(rows, vectors[batch[i]], truths[batch[i]]));
                var rate = epoch < Epochs - FineEpochs ? Rate : FineRate;
                Parallel.For(0, rows.Length, field => rows[field].Step(batch, vectors, slopes, field, rate, BiasRate, Decay));
            }

            progress?.Report((epoch + 1.0) / Epochs);
        }

        return new FieldPredictor(known, [.. rows.Select(row => row.Weights)], [.. rows.Select(row => row.Bias)]);
    }

    private static float[] Slopes(PredictorRow[] rows, float[] vector, int[] truth)
    {
        var scores = Array.ConvertAll(rows, row => TensorPrimitives.Dot<float>(vector, row.Weights) + row.Bias);
        TensorPrimitives.SoftMax<float>(scores, scores);
        foreach (var field in truth)
        {
            scores[field] -= 1f / truth.Length;
        }

        return scores;
    }
}
