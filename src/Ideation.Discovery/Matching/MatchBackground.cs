using System.Numerics.Tensors;
using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Discovery.Matching;

/// <summary>Documents that have nothing to do with the lists: how close a text is to anything, and how common a word is.</summary>
internal sealed class MatchBackground
{
    // In a small index a few documents on the same thing would make every match of it look like nothing special.
    private const int FewestClosest = 10;

    private readonly Dictionary<string, float[][]> _vectors;
    private readonly double _closestShare;

    private MatchBackground(Dictionary<string, float[][]> vectors, IReadOnlyList<PatentDocument> documents, double closestShare)
    {
        _vectors = vectors;
        _closestShare = closestShare;
        Documents = documents;
    }

    public IReadOnlyList<PatentDocument> Documents { get; }

    public static async Task<MatchBackground> ReadAsync(IPatentIndex index, PartyReader reader, IReadOnlySet<string> languages, MatchOptions options, CancellationToken cancellationToken)
    {
        var documents = new List<PatentDocument>();
        var vectors = new Dictionary<string, float[][]>(StringComparer.Ordinal);
        foreach (var language in languages.Order(StringComparer.Ordinal))
        {
            var sample = await BackgroundSample.ReadAsync(index, language, options.BackgroundDocuments, cancellationToken).ConfigureAwait(false);
            vectors[language] = await reader.EmbedAsync([.. sample.Select(document => MatchParty.Of(document).Text)], cancellationToken).ConfigureAwait(false);
            documents.AddRange(sample);
        }

        return new MatchBackground(vectors, documents, options.ClosestShare);
    }

    /// <summary>The keys of each document's terms.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Terms() => Documents.AsParallel().AsOrdered().Select(document => Reading.Terms.KeysOf(MatchParty.Of(document).Text, document.Language));

    /// <summary>Mean similarity to the closest part of the background of a language; 0 where there is none.</summary>
    public double LevelOf(float[] vector, string language)
    {
        var background = _vectors.GetValueOrDefault(language, []);
        if (background.Length == 0)
        {
            return 0;
        }

        var similarities = Array.ConvertAll(background, other => TensorPrimitives.Dot<float>(vector, other));
        Array.Sort(similarities);
        var closest = Math.Clamp((int)Math.Round(background.Length * _closestShare), Math.Min(FewestClosest, background.Length), background.Length);
        return similarities[^closest..].Average();
    }
}
