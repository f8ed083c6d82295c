namespace Ideation.Discovery.Reading.Views.Training;

/// <summary>How often the classifier agrees with labels.</summary>
/// <param name="Name">Which sentences.</param>
/// <param name="Sentences">How many.</param>
/// <param name="Accuracy">Mean of the two kinds' accuracies, so that the more frequent kind does not decide, in [0,1].</param>
/// <param name="Low">Lower end of the 95 % interval (Wilson) around the share of right answers.</param>
/// <param name="High">Upper end.</param>
/// <param name="Share">Share of right answers.</param>
public sealed record ViewScore(string Name, int Sentences, double Accuracy, double Share, double Low, double High)
{
    private const double Z = 1.96;

    /// <param name="name">Which sentences.</param>
    /// <param name="answers">Label and the classifier's probability of purpose.</param>
    public static ViewScore Of(string name, IReadOnlyList<(TextView View, double Probability)> answers)
    {
        var n = answers.Count;
        var right = answers.Count(IsRight);
        var share = n > 0 ? right / (double)n : 0;
        var middle = n > 0 ? (share + (Z * Z / (2 * n))) / (1 + (Z * Z / n)) : 0;
        var half = n > 0 ? Z / (1 + (Z * Z / n)) * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4.0 * n * n))) : 0;
        var kinds = answers.GroupBy(answer => answer.View).Select(kind => kind.Count(IsRight) / (double)kind.Count()).ToArray();
        return new ViewScore(name, n, kinds.Length > 0 ? kinds.Average() : 0, share, middle - half, middle + half);
    }

    private static bool IsRight((TextView View, double Probability) answer) => (answer.Probability >= 0.5) == (answer.View == TextView.Purpose);
}
