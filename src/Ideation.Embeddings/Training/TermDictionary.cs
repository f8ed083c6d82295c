namespace Ideation.Embeddings.Training;

/// <summary>Term pairs, looked up in texts of either language by the longest match.</summary>
internal sealed class TermDictionary
{
    /// <summary>From this weight on a pair is shown by itself in every epoch.</summary>
    public const double Trusted = 4;

    private const int WordsInTerm = 3;
    private const int CharactersInTerm = 12;
    private const int MostMeanings = 5;

    private readonly Dictionary<string, int[]> _byEnglish;
    private readonly Dictionary<string, int[]> _byJapanese;

    /// <param name="terms">Normalised pairs (<see cref="TermList"/>).</param>
    public TermDictionary(IReadOnlyList<TermPair> terms)
    {
        Terms = terms;
        _byEnglish = Meanings(term => term.English, term => term.Japanese);
        _byJapanese = Meanings(term => term.Japanese, term => term.English);
    }

    public IReadOnlyList<TermPair> Terms { get; }

    /// <summary>The terms of an English text, each as the pairs it may stand for.</summary>
    public List<int[]> FindEnglish(string text)
    {
        var words = EnglishWords.Of(text);
        var found = new List<int[]>();
        for (var start = 0; start < words.Count;)
        {
            var length = Math.Min(WordsInTerm, words.Count - start);
            while (length > 0 && !TryEnglish(words, start, length, found))
            {
                length--;
            }

            start += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>The terms of a Japanese text, each as the pairs it may stand for; words written in hiragana alone are passed over.</summary>
    public List<int[]> FindJapanese(string text)
    {
        text = TermList.Normalise(text);
        var found = new List<int[]>();
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(CharactersInTerm, text.Length - start);
            while (length > 0 && !TryJapanese(text.Substring(start, length), found))
            {
                length--;
            }

            start += Math.Max(1, length);
        }

        return found;
    }

    private bool TryEnglish(List<string> words, int start, int length, List<int[]> found)
    {
        var last = words[start + length - 1];
        if (length == 1 && (last.Length < 2 || EnglishWords.IsFunctionWord(last)))
        {
            return false;
        }

        var head = string.Concat(words.Skip(start).Take(length - 1).Select(word => word + " "));
        foreach (var lemma in EnglishWords.Lemmas(last))
        {
            if (_byEnglish.TryGetValue(head + lemma, out var meanings))
            {
                found.Add(meanings);
                return true;
            }
        }

        return false;
    }

    private bool TryJapanese(string term, List<int[]> found)
    {
        if (TermList.IsHiragana(term) || (term.Length == 1 && term[0] < '\u4E00') || !_byJapanese.TryGetValue(term, out var meanings))
        {
            return false;
        }

        found.Add(meanings);
        return true;
    }

    private Dictionary<string, int[]> Meanings(Func<TermPair, string> from, Func<TermPair, string> to) => Enumerable.Range(0, Terms.Count)
        .GroupBy(i => from(Terms[i]), StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(i => Terms[i].Weight).ThenBy(i => to(Terms[i]).Length).ThenBy(i => i).Take(MostMeanings).ToArray(),
            StringComparer.Ordinal);
}
