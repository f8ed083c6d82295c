using Ideation.Discovery.Reading.Views;

namespace Ideation.Discovery.Reading;

/// <summary>The core technology's text as discovery sees it.</summary>
/// <param name="Technology">The technology.</param>
/// <param name="Vector"><c>float[dimensions]</c> of the whole text, L2-normalised; zeros when the model knew nothing in it.</param>
/// <param name="Views">What it is for and how it works, apart.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="SentenceVectors">One vector a sentence.</param>
/// <param name="Terms">Its content terms.</param>
internal sealed record TechnologyReading(
    CoreTechnology Technology,
    ReadOnlyMemory<float> Vector,
    ViewVectors Views,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<ReadOnlyMemory<float>> SentenceVectors,
    IReadOnlyList<Term> Terms)
{
    public HashSet<string> TermKeys { get; } = Terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those of <paramref name="Terms"/> that are single words, in Japanese with their parts.</summary>
    public IReadOnlyList<Term> SingleTerms { get; } = [.. Terms.Where(term => term.Words == 1)];

    /// <summary>The keys of its words, each with those of its parts: a Japanese run of characters is a word, an English word has itself alone.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Words { get; } = ReadWords([.. Terms.Where(term => term.Words == 1).Select(term => term.Key)], Technology.Language);

    /// <summary>How close a span comes to the sentence of the text it is closest to.</summary>
    public double Closeness(ReadOnlySpan<float> span)
    {
        var best = VectorMath.Cosine(Vector.Span, span);
        foreach (var sentence in SentenceVectors)
        {
            best = Math.Max(best, VectorMath.Cosine(sentence.Span, span));
        }

        return best;
    }

    private static IReadOnlyList<IReadOnlyList<string>> ReadWords(string[] keys, string language) =>
        [.. LongestTerms.Of(keys, key => key, language).Select(word => language == "ja" ? keys.Where(part => word.Contains(part, StringComparison.Ordinal)).ToArray() : (IReadOnlyList<string>)[word])];
}
