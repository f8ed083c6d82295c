using System.Runtime.InteropServices;

namespace Ideation.Embeddings.Tokenisation.Json.Splitters;

/// <summary>Reads and applies a <see cref="SplitBehaviour"/>.</summary>
internal static class SplitBehaviours
{
    public static SplitBehaviour Read(JsonPart part, string? fallback)
    {
        var name = fallback is null ? part.Text("behavior") : part.Text("behavior", fallback);
        return Enum.GetValues<SplitBehaviour>().Where(value => value.ToString() == name).Select(value => (SplitBehaviour?)value).FirstOrDefault()
            ?? throw new FormatException($"'{part.Place("behavior")}' is '{name}'; supported are {string.Join(", ", Enum.GetNames<SplitBehaviour>())}");
    }

    /// <summary>Joins or drops stretches of text, which follow one another without a gap.</summary>
    public static void Apply(SplitBehaviour behaviour, List<Stretch> stretches)
    {
        switch (behaviour)
        {
            case SplitBehaviour.Removed:
                stretches.RemoveAll(stretch => stretch.IsDelimiter);
                break;
            case SplitBehaviour.Contiguous:
                Join(stretches, (before, stretch) => before.IsDelimiter == stretch.IsDelimiter);
                break;
            case SplitBehaviour.MergedWithPrevious:
                Join(stretches, (before, stretch) => stretch.IsDelimiter && !before.IsDelimiter);
                break;
            case SplitBehaviour.MergedWithNext:
                Join(stretches, (before, stretch) => before.IsDelimiter && !stretch.IsDelimiter);
                break;
        }
    }

    // Each stretch is judged beside the one before it as that was before anything was joined to it.
    private static void Join(List<Stretch> stretches, Func<Stretch, Stretch, bool> belongTogether)
    {
        var all = CollectionsMarshal.AsSpan(stretches);
        var count = 0;
        Stretch before = default;
        foreach (var stretch in all)
        {
            if (count > 0 && belongTogether(before, stretch))
            {
                all[count - 1] = all[count - 1] with { End = stretch.End };
            }
            else
            {
                all[count++] = stretch;
            }

            before = stretch;
        }

        stretches.RemoveRange(count, stretches.Count - count);
    }
}
