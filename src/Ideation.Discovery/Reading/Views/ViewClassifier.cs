using System.Reflection;
using System.Text;

namespace Ideation.Discovery.Reading.Views;

/// <summary>Logistic regression over hashed features that tells a sentence of purpose from one of mechanism; one table a language.</summary>
public sealed class ViewClassifier
{
    private const string FileName = "views.weights";
    private const string Magic = "IDEATION-VIEWS-1";

    [ThreadStatic]
    private static List<uint>? _features;

    private readonly Dictionary<string, ViewWeights> _languages;

    internal ViewClassifier(IReadOnlyDictionary<string, ViewWeights> languages) => _languages = new Dictionary<string, ViewWeights>(languages, StringComparer.Ordinal);

    /// <summary>The weights that come with the program; how they were made stands in <c>docs/strength.md</c>.</summary>
    public static ViewClassifier BuiltIn { get; } = LoadBuiltIn();

    /// <summary>The chance that a sentence tells the purpose, in [0,1]; 0.5 for a language without weights.</summary>
    /// <param name="sentence">A sentence or clause.</param>
    /// <param name="position">Which of the text's sentences it is, from 0.</param>
    /// <param name="count">How many the text has.</param>
    /// <param name="language"><c>en</c> or <c>ja</c>.</param>
    public double Probability(string sentence, int position, int count, string language)
    {
        if (!_languages.TryGetValue(language, out var weights))
        {
            return 0.5;
        }

        var features = _features ??= [];
        ViewFeatures.Read(sentence, position, count, language, features);
        return 1 / (1 + Math.Exp(-weights.Logit(features)));
    }

    /// <summary>Writes the weights as one small file.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(_languages.Count);
        foreach (var (language, weights) in _languages.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(language);
            writer.Write(weights.Bias);
            writer.Write(weights.Scale);
            writer.Write(weights.Steps.Length);
            writer.Write([.. weights.Steps.Select(step => (byte)step)]);
        }
    }

    /// <exception cref="InvalidDataException">The stream holds something else, or ends early.</exception>
    public static ViewClassifier Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadString() != Magic)
            {
                throw new InvalidDataException($"The weights of the sentence classifier do not begin with {Magic}.");
            }

            var languages = new Dictionary<string, ViewWeights>(StringComparer.Ordinal);
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var language = reader.ReadString();
                var (bias, scale, buckets) = (reader.ReadSingle(), reader.ReadSingle(), reader.ReadInt32());
                if (!int.IsPow2(buckets))
                {
                    throw new InvalidDataException($"The weights of the sentence classifier for '{language}' are damaged: {buckets} is not a power of two.");
                }

                var steps = reader.ReadBytes(buckets);
                languages.Add(language, steps.Length == buckets ? new ViewWeights(bias, scale, [.. steps.Select(step => (sbyte)step)]) : throw new EndOfStreamException());
            }

            return new ViewClassifier(languages);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The weights of the sentence classifier end early.", e);
        }
    }

    private static ViewClassifier LoadBuiltIn()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(FileName);
        return stream is null ? throw new InvalidOperationException($"{FileName} is missing from the assembly.") : Read(stream);
    }
}
