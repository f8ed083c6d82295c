using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ideation.Patents;

namespace Ideation.Discovery.Ranking;

/// <summary>
/// A ranking model as text. The predictor's rows are int8 with one scale a field, in base64; reading what was written gives what was written, because <see cref="Rounded"/> is what is measured.
/// </summary>
public static class RankingModelJson
{
    public static string Write(RankingModel model)
    {
        var predictor = model.Predictor;
        return JsonSerializer.Serialize(
            new File(
                model.EmbeddingModel,
                Enum.GetNames<FieldSignal>(),
                model.Weights,
                model.Folds,
                model.Measured,
                [.. predictor.Fields.Index().Select(pair => Row(pair.Item, predictor.Weights[pair.Index], predictor.Biases[pair.Index]))]),
            RankingJsonContext.Default.File) + "\n";
    }

    /// <exception cref="InvalidDataException">The text is no ranking model, or one of other signals.</exception>
    public static RankingModel Read(string text, string name)
    {
        try
        {
            var file = JsonSerializer.Deserialize(text, RankingJsonContext.Default.File) ?? throw new JsonException("it is null");
            if (!file.Signals.SequenceEqual(Enum.GetNames<FieldSignal>()) || file.Folds.Count == 0 || file.Folds.Append(file.Weights).Any(weights => weights.Signals.Count != file.Signals.Count))
            {
                throw new InvalidDataException($"'{name}' weighs other signals than this version reads ({string.Join(", ", file.Signals)}); make it again with 'ideation fit'.");
            }

            if (file.Predictor.Count == 0 || file.Predictor.DistinctBy(row => row.Field).Count() < file.Predictor.Count || file.Predictor.DistinctBy(row => row.Weights.Length).Count() > 1)
            {
                throw new JsonException("the predictor's rows are none, double or of different lengths");
            }

            return new RankingModel
            {
                EmbeddingModel = file.EmbeddingModel,
                Weights = file.Weights,
                Folds = file.Folds,
                Measured = file.Measured,
                Predictor = new FieldPredictor(
                    [.. file.Predictor.Select(row => IpcSubclass.Parse(row.Field, CultureInfo.InvariantCulture))],
                    [.. file.Predictor.Select(row => Weights(row))],
                    [.. file.Predictor.Select(row => row.Bias)]),
            };
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new InvalidDataException($"'{name}' is no ranking model: {e.Message}", e);
        }
    }

    /// <summary>The predictor as it will be read back.</summary>
    public static FieldPredictor Rounded(FieldPredictor predictor) =>
        new(predictor.Fields, [.. predictor.Weights.Select((weights, i) => Weights(Row(predictor.Fields[i], weights, predictor.Biases[i])))], [.. predictor.Biases]);

    private static FieldRow Row(IpcSubclass field, float[] weights, float bias)
    {
        var scale = weights.Max(Math.Abs) is > 0 and var largest ? largest / 127 : 1;
        var rounded = Array.ConvertAll(weights, weight => (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127));
        return new FieldRow(field.Value, bias, scale, Convert.ToBase64String(MemoryMarshal.AsBytes(rounded.AsSpan())));
    }

    private static float[] Weights(FieldRow row) => [.. MemoryMarshal.Cast<byte, sbyte>(Convert.FromBase64String(row.Weights)).ToArray().Select(weight => weight * row.Scale)];

    internal sealed record File(
        [property: JsonRequired] string EmbeddingModel,
        [property: JsonRequired] IReadOnlyList<string> Signals,
        [property: JsonRequired] RankingWeights Weights,
        [property: JsonRequired] IReadOnlyList<RankingWeights> Folds,
        IReadOnlyDictionary<string, double> Measured,
        [property: JsonRequired] IReadOnlyList<FieldRow> Predictor);

    internal sealed record FieldRow(string Field, float Bias, float Scale, string Weights);
}
