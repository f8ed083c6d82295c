using System.Text.RegularExpressions;

namespace Ideation.Embeddings.Training;

/// <summary>Lists the sources of training texts with the licence each one states.</summary>
public static partial class TrainingSources
{
    private const string NoneStated = "none stated by the source";

    /// <summary>One entry a source (yearly volumes together), most texts first. A licence line is the source, a tab, and the licence.</summary>
    public static IReadOnlyList<TrainingSource> Summarise(IEnumerable<TrainingText> texts, IEnumerable<string> licenceLines)
    {
        var licences = licenceLines
            .Select(line => line.Split('\t', 2))
            .Where(cells => cells.Length == 2)
            .ToDictionary(cells => cells[0].Trim(), cells => cells[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. texts.CountBy(text => NameOf(text.Source), StringComparer.Ordinal)
                .OrderByDescending(source => source.Value)
                .ThenBy(source => source.Key, StringComparer.Ordinal)
                .Select(source => new TrainingSource(source.Key, licences.GetValueOrDefault(source.Key, NoneStated), source.Value)),
        ];
    }

    /// <summary>The collection's name without the file inside it and without the year of its volume.</summary>
    private static string NameOf(string source) => Volume().Replace(source.Split(':', 2)[0], "") is { Length: > 0 } name ? name : "unnamed";

    [GeneratedRegex(@"-\d{4}$")]
    private static partial Regex Volume();
}
