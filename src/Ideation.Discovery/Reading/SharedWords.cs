namespace Ideation.Discovery.Reading;

/// <summary>How much retrieved documents share of a text's words: rare ones among the retrieved count more, and long documents do not win by length.</summary>
public static class SharedWords
{
    private const double CommonShare = 0.5;
    private const int UsualLength = 50;

    /// <summary>One number a document, at least 0; 0 where they share nothing or only what half of the documents have.</summary>
    /// <param name="text">The keys of the text's terms.</param>
    /// <param name="documents">The keys of each document's terms.</param>
    public static double[] Measure<T>(IReadOnlySet<T> text, IReadOnlyList<IReadOnlyCollection<T>> documents)
        where T : notnull
    {
        var having = new Dictionary<T, int>();
        foreach (var key in documents.SelectMany(keys => keys).Where(text.Contains))
        {
            having[key] = having.GetValueOrDefault(key) + 1;
        }

        var rarity = having
            .Where(pair => pair.Value <= CommonShare * documents.Count)
            .ToDictionary(pair => pair.Key, pair => Math.Log((documents.Count + 1) / (pair.Value + 0.5)));
        return [.. documents.Select(keys => keys.Sum(key => rarity.GetValueOrDefault(key)) / Math.Sqrt(keys.Count + UsualLength))];
    }
}
