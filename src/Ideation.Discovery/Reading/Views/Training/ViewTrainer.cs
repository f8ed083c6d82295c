namespace Ideation.Discovery.Reading.Views.Training;

/// <summary>Learns the sentence classifier: logistic regression by AdaGrad in a fixed order, so that the same texts give the same bytes.</summary>
public sealed class ViewTrainer
{
    private const int Epochs = 4;
    private const int Seed = 20;
    private const int MostExamples = 120_000;
    private const double Rate = 0.12;
    private const double Decay = 1e-6;

    // Marks are the writers' own labels, cues only our guess.
    private const double MarkedWeight = 8;

    private readonly Dictionary<string, List<ViewExample>> _examples = new(StringComparer.Ordinal);

    /// <summary>Adds a text with or without marks.</summary>
    public void Add(string text, string language) => Of(language).AddRange(ViewExamples.Of(text, language));

    /// <summary>Adds a text that tells nothing but problems or effects.</summary>
    public void AddPurpose(string text, string language) => Of(language).AddRange(ViewExamples.OfPurpose(text, language));

    /// <exception cref="InvalidDataException">A language lacks sentences of one of the two kinds.</exception>
    public (ViewClassifier Classifier, IReadOnlyList<ViewScore> Scores) Train(CancellationToken cancellationToken)
    {
        if (_examples.Count == 0)
        {
            throw new InvalidDataException("The training texts hold no sentence with a mark such as 【課題】 or a cue such as 'comprises'.");
        }

        var weights = _examples.ToDictionary(pair => pair.Key, pair => Learn(pair.Key, Drawn(pair.Value), cancellationToken), StringComparer.Ordinal);
        var classifier = new ViewClassifier(weights);
        return (classifier, [.. _examples.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => Scores(classifier, pair.Key, pair.Value))]);
    }

    private List<ViewExample> Of(string language)
    {
        if (!_examples.TryGetValue(language, out var examples))
        {
            _examples.Add(language, examples = []);
        }

        return examples;
    }

    private static ViewExample[] Drawn(List<ViewExample> examples)
    {
        var drawn = examples.Where(example => !example.HeldOut).ToArray();
        new Random(Seed).Shuffle(drawn);
        return [.. drawn.Where(example => example.Marked), .. drawn.Where(example => !example.Marked).Take(MostExamples)];
    }

    private static ViewWeights Learn(string language, ViewExample[] examples, CancellationToken cancellationToken)
    {
        var purposes = examples.Count(example => example.View == TextView.Purpose);
        if (purposes == 0 || purposes == examples.Length)
        {
            throw new InvalidDataException($"The training texts in '{language}' hold {purposes} sentences of purpose among {examples.Length}; both kinds are needed.");
        }

        // 48 KB for both languages; Japanese has far fewer texts to learn from.
        var weights = new double[language == "ja" ? 1 << 14 : 1 << 15];
        var squares = new double[weights.Length];
        var (bias, mask, features) = (0.0, (uint)weights.Length - 1, new List<uint>());
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                ViewFeatures.Read(example.Text, example.Position, example.Count, language, features);
                var size = 1 / Math.Sqrt(Math.Max(1, features.Count));
                var logit = bias + (size * features.Sum(feature => weights[feature & mask]));
                var target = example.View == TextView.Purpose ? 1.0 : 0.0;
                var balance = examples.Length / (2.0 * (target > 0 ? purposes : examples.Length - purposes));
                var slope = balance * (example.Marked ? MarkedWeight : 1) * ((1 / (1 + Math.Exp(-logit))) - target);
                bias -= 0.001 * slope;
                foreach (var feature in features)
                {
                    var gradient = (slope * size) + (Decay * weights[feature & mask]);
                    squares[feature & mask] += gradient * gradient;
                    weights[feature & mask] -= Rate * gradient / (1e-6 + Math.Sqrt(squares[feature & mask]));
                }
            }
        }

        return ViewWeights.Rounded(bias, weights);
    }

    private static IEnumerable<ViewScore> Scores(ViewClassifier classifier, string language, List<ViewExample> examples)
    {
        var heldOut = examples.Where(example => example.HeldOut).ToArray();
        yield return Score("marked parts, held out", heldOut.Where(example => example.Marked));
        yield return Score("cues taken out, held out", heldOut.Where(example => example.Masked));

        ViewScore Score(string name, IEnumerable<ViewExample> asked) =>
            ViewScore.Of($"{language}: {name}", [.. asked.Select(example => (example.View, classifier.Probability(example.Text, example.Position, example.Count, language)))]);
    }
}
