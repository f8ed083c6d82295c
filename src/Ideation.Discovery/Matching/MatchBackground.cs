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
    private readonly MatchOptions _options;

    private MatchBackground(Dictionary<string, float[][]> vectors, IReadOnlyList<PatentDocument> documents, MatchOptions options)
    {
        _vectors = vectors;
        _options = options;
        Documents = documents;
    }

    public IReadOnlyList<PatentDocument> Documents { get; }

    public static async Task<MatchBackground> ReadAsync(IReadOnlyList<PatentDocument> documents, PartyReader reader, MatchOptions options, CancellationToken cancellationToken)
    {
        var vectors = new Dictionary<string, float[][]>(StringComparer.Ordinal);
        foreach (var language in documents.GroupBy(document => document.Language, StringComparer.Ordinal))
        {
            vectors[language.Key] = await reader.EmbedAsync([.. language.Select(document => MatchParty.Of(document).Text)], cancellationToken).ConfigureAwait(false);
        }

        return new MatchBackground(vectors, documents, options);
    }

    /// <summary>The keys of each document's terms.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Terms() => Reading.OnAllCores.Map(Documents, document => Reading.Terms.KeysOf(MatchParty.Of(document).Text, document.Language));

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
        var closest = Math.Clamp((int)Math.Round(background.Length * _options.ClosestShare), Math.Min(FewestClosest, background.Length), background.Length);
        var level = similarities[^closest..].Average();
        return background.Length < _options.BackgroundDocuments ? Math.Min(level, _options.HighestLevelOfFew) : level;
    }
}
