using Ideation.Embeddings.Tokenisation;

namespace Ideation.Embeddings.Training;

/// <summary>Counts the words of texts, each occurrence as many times as the text weighs.</summary>
internal static class WordCounter
{
    public static Dictionary<string, long> Count(IReadOnlyList<(TrainingText Text, int Weight)> texts, int threads, CancellationToken cancellationToken)
    {
        var parts = new Dictionary<string, long>[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, part =>
        {
            var counts = new Dictionary<string, long>(100_000, StringComparer.Ordinal);
            for (var i = part; i < texts.Count; i += threads)
            {
                var (text, weight) = texts[i];
                Add(counts, text.Title, weight);
                Add(counts, text.Abstract, weight);
                Add(counts, text.Claim, weight);
                Add(counts, text.Description, weight);
            }

            parts[part] = counts;
        });
        return Merge(parts);
    }

    /// <summary>Counts the words of a text <paramref name="weight"/> times.</summary>
    public static void Add(Dictionary<string, long> counts, string text, long weight)
    {
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        using var normalised = new NormalisedText(text);
        var words = new WordScanner(normalised.Span);
        while (words.MoveNext())
        {
            lookup.TryGetValue(words.Current, out var count);
            lookup[words.Current] = count + weight;
        }
    }

    private static Dictionary<string, long> Merge(Dictionary<string, long>[] parts)
    {
        var total = parts[0];
        foreach (var (word, count) in parts.Skip(1).SelectMany(part => part))
        {
            total[word] = total.GetValueOrDefault(word) + count;
        }

        return total;
    }
}
