using System.Globalization;
using Ideation.Patents;

namespace Ideation.Ingestion.Lists;

/// <summary>What lists of companies and of needs have in common.</summary>
internal static class ListValues
{
    /// <summary>What a problem begins with where there is no text.</summary>
    public const string NoText = "no text; expected ";

    private const int ShortestText = 10;
    private const int LongestText = 100_000;

    /// <param name="path">The list.</param>
    /// <param name="columns">What stands where.</param>
    /// <param name="compose">Makes a record of its values, or says what is wrong with them.</param>
    /// <param name="key">What tells a record from the others; a second one of the same key is not used.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<ListReading<T>> ReadAsync<T>(string path, ListColumnMap columns, Func<ListRecord, (T? Record, string? Problem)> compose, Func<T, string> key, CancellationToken cancellationToken)
        where T : class
    {
        var (records, problems) = (new List<T>(), new List<ListProblem>());
        var seen = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var raw in ListRecords.ReadAsync(path, columns, cancellationToken).ConfigureAwait(false))
        {
            var (record, problem) = raw.Problem is null ? compose(raw) : (null, raw.Problem);
            if (record is not null && !seen.TryAdd(key(record), raw.Ordinal))
            {
                problem = string.Create(CultureInfo.InvariantCulture, $"'{RawText.Cut(key(record), 60)}' again, as in record {seen[key(record)]}; expected each once");
            }

            if (record is not null && problem is null)
            {
                records.Add(record);
            }
            else
            {
                problems.Add(new ListProblem(Path.GetFileName(path), raw.Ordinal, problem!));
            }
        }

        return records.Count > 0
            ? new ListReading<T>(records, problems)
            : throw new PatentSourceException(problems.Count > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{path} holds no record that can be used; of {problems.Count}, the first has {problems[0].Reason}.")
                : $"{path} holds no record; expected one a line below the header.");
    }

    public static string? TextProblem(string text, string what) => text.Length switch
    {
        0 => NoText + what,
        < ShortestText => $"text '{text}' of {text.Length.ToString(CultureInfo.InvariantCulture)} characters; expected a sentence on {what}",
        > LongestText => string.Create(CultureInfo.InvariantCulture, $"text of {text.Length} characters; expected at most {LongestText}"),
        _ => null,
    };

    public static string Language(string given, string text) => given.ToUpperInvariant() switch
    {
        "JA" or "JP" or "JPN" or "日本語" => "ja",
        "EN" or "ENG" or "英語" => "en",
        _ => TextLanguage.Detect(text),
    };

    /// <summary>IPC symbols of any depth, several in one cell too, as subclasses.</summary>
    public static IReadOnlyList<IpcSubclass> Fields(IEnumerable<string> cells, out string? problem)
    {
        var (fields, wrong) = (new List<IpcSubclass>(), (string?)null);
        foreach (var symbol in cells.SelectMany(CsvCells.Symbols))
        {
            if (IpcSubclass.TryParse(symbol.Length >= 4 ? symbol[..4] : symbol, CultureInfo.InvariantCulture, out var field) && TechnologyFields.Find(field).IsKnown)
            {
                fields.Add(field);
            }
            else
            {
                wrong ??= $"field '{RawText.Cut(symbol, 40)}'; expected IPC subclasses such as B05D";
            }
        }

        problem = wrong;
        return [.. fields.Distinct()];
    }

    public static IReadOnlyList<PublicationNumber> Numbers(IEnumerable<string> cells, ref string? problem)
    {
        var numbers = new List<PublicationNumber>();
        foreach (var text in cells.SelectMany(CsvCells.Numbers))
        {
            if (PublicationNumber.TryParse(text, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                problem ??= $"publication number '{RawText.Cut(text, 40)}'; expected one such as EP1000000A1";
            }
        }

        return numbers;
    }
}
