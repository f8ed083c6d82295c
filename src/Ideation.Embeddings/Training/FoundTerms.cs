namespace Ideation.Embeddings.Training;

/// <summary>The terms of a dictionary that each of some texts holds.</summary>
internal sealed class FoundTerms
{
    private const int TrustedTermWeight = 200;

    private readonly IReadOnlyList<TrainingText> _texts;
    private readonly List<int[]>[] _found;

    public FoundTerms(TermDictionary dictionary, IReadOnlyList<TrainingText> texts, ParallelOptions parallelism)
    {
        Dictionary = dictionary;
        _texts = texts;
        _found = new List<int[]>[texts.Count];
        Parallel.For(0, texts.Count, parallelism, i =>
        {
            var text = $"{texts[i].Title}. {texts[i].Abstract}";
            _found[i] = dictionary.Terms.Count == 0 ? [] : IsJapanese(i) ? dictionary.FindJapanese(text) : dictionary.FindEnglish(text);
        });
    }

    public TermDictionary Dictionary { get; }

    /// <summary>Those of the Japanese texts, or of the others, by the text's position; none for a text of the other kind.</summary>
    public IReadOnlyList<int[]>[] Of(bool japanese) => [.. _found.Select((terms, i) => IsJapanese(i) == japanese ? terms : [])];

    /// <summary>Counts the Japanese words that English texts would hold in Japanese, so that the vocabulary knows them although few Japanese texts are at hand.</summary>
    /// <param name="words">Where they are counted.</param>
    /// <param name="draws">How often an epoch shows each text.</param>
    /// <param name="weight">What a word counts in a text that is shown once.</param>
    public void AddTranslations(Dictionary<string, long> words, double[] draws, int weight)
    {
        var counts = new double[Dictionary.Terms.Count];
        for (var text = 0; text < _found.Length; text++)
        {
            foreach (var meanings in IsJapanese(text) ? [] : _found[text])
            {
                var total = meanings.Sum(term => Dictionary.Terms[term].Weight);
                foreach (var term in meanings)
                {
                    counts[term] += weight * draws[text] * Dictionary.Terms[term].Weight / total;
                }
            }
        }

        for (var term = 0; term < counts.Length; term++)
        {
            var count = (long)counts[term] + (Dictionary.Terms[term].Weight >= TermDictionary.Trusted ? TrustedTermWeight : 0);
            if (count > 0)
            {
                WordCounter.Add(words, Dictionary.Terms[term].Japanese, count);
            }
        }
    }

    private bool IsJapanese(int text) => _texts[text].Language == "ja";
}
