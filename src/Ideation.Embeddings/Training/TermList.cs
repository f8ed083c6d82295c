using System.Text;
using System.Text.RegularExpressions;

namespace Ideation.Embeddings.Training;

/// <summary>Reads term pairs from tab-separated files whose first line names the columns <c>ja</c> and <c>en</c>, and makes them comparable.</summary>
public static partial class TermList
{
    private const int LongestJapanese = 14;
    private const int MostEnglishWords = 3;
    private const int LongestHiragana = 6;

    private static readonly string[] Openings = ["to be ", "to ", "a ", "an ", "the "];

    /// <summary>The pairs of lines in which the column <c>src</c>, if <paramref name="source"/> is given, holds it; phrases and explanations are left out.</summary>
    /// <exception cref="InvalidDataException">The first line does not name the columns; the message names the file.</exception>
    public static IEnumerable<TermPair> Read(IEnumerable<string> lines, string file, string? source, double weight)
    {
        int[]? columns = null;
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = Columns(cells, file, source is not null);
                continue;
            }

            if (cells.Length > columns.Max() && (source is null || cells[columns[2]] == source) && Pair(cells[columns[0]], cells[columns[1]], weight) is { } pair)
            {
                yield return pair;
            }
        }
    }

    internal static string Normalise(string japanese) => japanese.Normalize(NormalizationForm.FormKC);

    internal static bool IsHiragana(string text) => text.All(c => c is >= '\u3041' and <= '\u309F');

    private static int[] Columns(string[] names, string file, bool withSource)
    {
        string[] wanted = withSource ? ["ja", "en", "src"] : ["ja", "en"];
        var columns = wanted.Select(name => Array.IndexOf(names, name)).ToArray();
        var missing = Array.IndexOf(columns, -1);
        return missing < 0 ? columns : throw new InvalidDataException($"The first line of '{Path.GetFileName(file)}' names the columns '{string.Join("', '", names)}'; '{wanted[missing]}' is missing.");
    }

    private static TermPair? Pair(string japanese, string english, double weight)
    {
        japanese = Normalise(japanese.Trim());
        english = Plain(english);
        var hiragana = japanese.Count(c => c is >= '\u3041' and <= '\u309F');
        return japanese.Length is 0 or > LongestJapanese || japanese.Contains(' ', StringComparison.Ordinal) || english.Length < 2 || english.Count(c => c == ' ') >= MostEnglishWords
            || (hiragana * 2 > japanese.Length && japanese.Length > LongestHiragana)
            ? null
            : new TermPair(japanese, english, weight);
    }

    /// <summary>Lower case without explanations in brackets, opening articles and signs.</summary>
    private static string Plain(string english)
    {
        english = Brackets().Replace(english, " ").Trim().ToLowerInvariant();
        var opening = Openings.FirstOrDefault(opening => english.StartsWith(opening, StringComparison.Ordinal));
        return Signs().Replace(english[(opening?.Length ?? 0)..], " ").Trim();
    }

    [GeneratedRegex(@"\s*[\(\[（][^\)\]）]*[\)\]）]\s*")]
    private static partial Regex Brackets();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Signs();
}
