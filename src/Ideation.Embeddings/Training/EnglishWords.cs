namespace Ideation.Embeddings.Training;

/// <summary>The words of English text and the dictionary forms they may come from; rough, because a wrong form is simply not found.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> FunctionWords = new(
        ("a an the of in on at to for and or is are be by with from as that this which it its can may has have having been was were such said one each into between than not no so if then also "
        + "other at least wherein thereof therein being will do does use used using when where while more most any all both").Split(' '),
        StringComparer.Ordinal);

    public static bool IsFunctionWord(string word) => FunctionWords.Contains(word);

    /// <summary>Lower-case runs of ASCII letters and digits.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(text[start..end].ToLowerInvariant());
            }

            start = end + 1;
        }

        return words;
    }

    /// <summary>The word itself first, then without the endings of plural, past and progressive.</summary>
    public static IEnumerable<string> Lemmas(string word)
    {
        yield return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return word[..^3] + "y";
        }

        if (word.EndsWith("es", StringComparison.Ordinal))
        {
            yield return word[..^2];
        }

        if (word.EndsWith('s'))
        {
            yield return word[..^1];
        }

        if (word.EndsWith("ed", StringComparison.Ordinal))
        {
            yield return word[..^2];
            yield return word[..^1];
        }

        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5)
        {
            yield return word[..^3];
            yield return word[..^3] + "e";
        }
    }
}
