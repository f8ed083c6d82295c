using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training.Pairs;

/// <summary>Every reason for two texts to belong together that a training's input gives. Their order is part of a revision: random draws follow it.</summary>
internal static class PairSources
{
    public static IEnumerable<IPairSource> Of(TrainingInput input, EncodedText[] encoded, double[] draws, FoundTerms found, WordPieceTokenizer tokenizer, TrainingOptions options)
    {
        var languages = input.Texts.Select(text => text.Language).ToArray();
        yield return new DocumentParts(encoded, languages, draws, options);
        var fields = FieldNumbers.Of(input.Texts);
        yield return new SharedFields(encoded, fields, options);
        if (input.Meanings.Count > 0)
        {
            yield return new SymbolMeanings(encoded, fields, MeaningsOf(input, tokenizer, options), options);
            yield return new TitlesInContext(input.Meanings.Values, tokenizer, options);
        }

        if (found.Dictionary.Terms.Count > 0)
        {
            var terms = new BilingualTerms(found.Dictionary, tokenizer);
            yield return new GlossedTexts(encoded, found.Of(japanese: false), draws, (text, random) => terms.InJapanese(text, options.TokenDropout, random), options);
            yield return new GlossedTexts(encoded, found.Of(japanese: true), draws, (text, random) => terms.InEnglish(text, options.TokenDropout, random), options);
            yield return new TranslatedTerms(terms, options);
        }

        yield return new ParallelTexts(input.Parallel, tokenizer, options);
    }

    private static TokenBag[][] MeaningsOf(TrainingInput input, WordPieceTokenizer tokenizer, TrainingOptions options)
    {
        var bags = input.Meanings.ToDictionary(meaning => meaning.Key, meaning => EncodedText.Bag(tokenizer, meaning.Value.Text, options.MaxTokens), StringComparer.Ordinal);
        return [.. input.Texts.Select(text => text.Codes.Select(code => bags.GetValueOrDefault(code)).OfType<TokenBag>().Where(bag => !bag.IsEmpty).ToArray())];
    }
}
