using Ideation.Discovery.Reading.Views;

namespace Ideation.Discovery.Reading;

/// <summary>The core technology's text as discovery sees it.</summary>
/// <param name="Technology">The technology.</param>
/// <param name="Vector"><c>float[dimensions]</c> of the whole text, L2-normalised; zeros when the model knew nothing in it.</param>
/// <param name="Views">What it is for and how it works, apart.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="SentenceVectors">One vector a sentence.</param>
/// <param name="Terms">Its content terms, with the keys of <paramref name="Language"/>.</param>
/// <param name="Language">The language of the documents it is compared with: its own, or the other one.</param>
internal sealed record TechnologyReading(
    CoreTechnology Technology,
    ReadOnlyMemory<float> Vector,
    ViewVectors Views,
    IReadOnlyList<string> Sentences,
    IReadOnlyList<ReadOnlyMemory<float>> SentenceVectors,
    IReadOnlyList<Term> Terms,
    string Language)
{
    /// <summary>Whether it is compared with documents of another language than its own.</summary>
    public bool IsAcross => Language != Technology.Language;

    public HashSet<string> TermKeys { get; } = Terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those of <paramref name="Terms"/> that are single words, in Japanese with their parts; across languages one a word of the text, the closest.</summary>
    public IReadOnlyList<Term> SingleTerms { get; } = [.. Terms.Where(term => term.Words == 1).DistinctBy(term => Language == Technology.Language ? term.Key : term.Form)];

    /// <summary>Across languages what the text is said not to be about: for each such term its words, each with the keys it has there.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> RuledOut { get; init; } = [];

    /// <summary>The keys of its words, each with those of its parts: a Japanese run of characters is a word, an English word has itself alone; across languages those that say one word.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Words { get; } = Language == Technology.Language
        ? ReadWords([.. Terms.Where(term => term.Words == 1).Select(term => term.Key)], Language)
        : [.. Terms.Where(term => term.Words == 1).GroupBy(term => term.Form, term => term.Key, StringComparer.Ordinal).Select(word => (IReadOnlyList<string>)[.. word])];

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

    /// <summary>The same text compared with documents of a language, with the terms that stand for its own there.</summary>
    public TechnologyReading In(string language, IReadOnlyList<Term> terms) => new(Technology, Vector, Views, Sentences, SentenceVectors, terms, language);

    /// <summary>The same text compared with documents of the other language, Japanese or English, before anything stands for its terms there.</summary>
    public TechnologyReading InOther() => In(Language == "ja" ? "en" : "ja", Terms);

    private static IReadOnlyList<IReadOnlyList<string>> ReadWords(string[] keys, string language) =>
        [.. LongestTerms.Of(keys, key => key, language).Select(word => language == "ja" ? keys.Where(part => word.Contains(part, StringComparison.Ordinal)).ToArray() : (IReadOnlyList<string>)[word])];
}
