using Ideation.Evaluation.Fitting;
using Ideation.Patents;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Evaluation.Fitting;

public class FieldPredictorTrainerTests
{
    [Fact]
    public void It_learns_which_direction_means_which_field()
    {
        var (vectors, fields) = Texts();

        var predicted = FieldPredictorTrainer.Train(vectors, fields, seed: 1, progress: null, TestContext.Current.CancellationToken).Predict([1f, 0f, 0f]);

        Assert.Equal(Field("F03D"), predicted.MaxBy(pair => pair.Value).Key);
        Assert.True(Math.Exp(predicted[Field("F03D")]) > 0.8);
    }

    [Fact]
    public void The_same_texts_and_seed_give_the_same_predictor()
    {
        var (vectors, fields) = Texts();

        float[][] weights = [.. Enumerable.Range(0, 2).Select(_ => FieldPredictorTrainer.Train(vectors, fields, seed: 1, progress: null, CancellationToken.None).Weights[0])];

        Assert.Equal(weights[0], weights[1]);
    }

    [Fact]
    public void A_text_whose_fields_are_kept_from_it_teaches_nothing()
    {
        var (vectors, fields) = Texts();
        var alone = FieldPredictorTrainer.Train(vectors, fields, seed: 1, progress: null, CancellationToken.None);

        var beside = FieldPredictorTrainer.Train([.. vectors, [0f, 0f, 1f]], [.. fields, []], seed: 1, progress: null, CancellationToken.None);

        Assert.Equal(alone.Weights[0], beside.Weights[0]);
    }

    private static (float[][] Vectors, IReadOnlyList<IReadOnlyList<IpcSubclass>> Fields) Texts()
    {
        var random = new Random(3);
        float[] Near(float x, float y) => [x + (0.1f * random.NextSingle()), y + (0.1f * random.NextSingle()), 0.1f * random.NextSingle()];
        return (
            [.. Enumerable.Range(0, 300).Select(i => i % 2 == 0 ? Near(1, 0) : Near(0, 1))],
            [.. Enumerable.Range(0, 300).Select(i => (IReadOnlyList<IpcSubclass>)[Field(i % 2 == 0 ? "F03D" : "A61M")])]);
    }
}
