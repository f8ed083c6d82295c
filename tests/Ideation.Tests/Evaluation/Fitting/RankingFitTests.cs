using Ideation.Discovery.Ranking;
using Ideation.Evaluation.Fitting;
using static Ideation.Tests.Discovery.SomeFields;

namespace Ideation.Tests.Evaluation.Fitting;

public class RankingFitTests
{
    private static readonly string[] Fields = ["A61M", "B05D", "C09D", "F03D"];

    [Fact]
    public void A_signal_that_tells_the_truth_gets_the_weight_and_noise_gets_next_to_none()
    {
        var weights = RankingFit.Fit(Examples(400));

        Assert.True(weights.Signals[(int)FieldSignal.Nearest] > 1, $"{weights.Signals[(int)FieldSignal.Nearest]}");
        Assert.InRange(weights.Signals[(int)FieldSignal.Popularity], -0.3, 0.3);
        Assert.Equal(0, weights.Signals[(int)FieldSignal.NeverJoined]);
    }

    [Fact]
    public void Stated_probabilities_hold_on_examples_that_were_not_learnt_from()
    {
        var weights = RankingFit.Fit(Examples(2000));

        var stated = Examples(3000).Skip(2000).SelectMany(example => Calibration.Stated(weights, example)).ToArray();

        Assert.InRange(Calibration.Error(stated), 0, 0.05);
    }

    [Fact]
    public void The_same_examples_give_the_same_weights() => Assert.Equal(RankingFit.Fit(Examples(100)).Signals, RankingFit.Fit(Examples(100)).Signals);

    [Fact]
    public void Calibration_error_is_the_weighted_gap_of_the_bins() =>
        Assert.Equal(((0.05 * 1) + (0.35 * 2)) / 3, Calibration.Error([(0.05, false), (0.65, true), (0.65, true)]), 12);

    // The field with the higher signal is the true one more often, as a logit of slope 2 would have it.
    private static RankingExample[] Examples(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var rows = Fields.Select(field => Row(field, random.NextDouble() * 2, random.NextDouble())).ToArray();
            var shares = rows.Select(row => Math.Exp(2 * row[FieldSignal.Nearest])).ToArray();
            var drawn = random.NextDouble() * shares.Sum();
            var truth = 0;
            while (truth < shares.Length - 1 && (drawn -= shares[truth]) > 0)
            {
                truth++;
            }

            return new RankingExample($"US{i}", rows, [.. rows.Select((_, field) => field == truth ? 1.0 : 0)]);
        })];
    }

    private static FieldSignals Row(string field, double nearest, double popularity) => new(Field(field), [0, nearest, 0, 0, 0, 0, 0, popularity, 0, 0]);
}
