using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Ideation.Embeddings.Training;

/// <summary>
/// Reads training texts from files of JSON lines, plain or <c>.gz</c>, and from folders of such files. A line has <c>abstract</c> and optionally <c>id</c>, <c>title</c>, <c>claim</c>,
/// <c>description</c> (or <c>technical_field</c>, <c>problem</c>, <c>effects</c>), <c>codes</c> and <c>src</c>; files named <c>descriptions*</c> hold <c>id</c> and <c>description</c>. Other lines are passed over.
/// </summary>
public static class TrainingCorpus
{
    private const int LongestPart = 3_000;

    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyyMMdd"];

    private static readonly string[] DescriptionSections = ["description", "technical_field", "problem", "effects"];

    /// <param name="path">A file, or a folder whose own files are read.</param>
    /// <exception cref="FileNotFoundException">There is neither.</exception>
    /// <exception cref="InvalidDataException">A file is not readable as JSON lines; the message names file and line.</exception>
    public static async IAsyncEnumerable<TrainingText> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var files = FilesOf(path).Order(StringComparer.Ordinal).ToLookup(IsDescriptions);
        var descriptions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files[true])
        {
            await foreach (var record in RecordsAsync(file, cancellationToken))
            {
                descriptions[Text(record, "id")] = Text(record, "description");
            }
        }

        foreach (var file in files[false])
        {
            await foreach (var record in RecordsAsync(file, cancellationToken))
            {
                if (Text(record, "abstract") is { Length: > 0 } @abstract)
                {
                    yield return ToText(record, @abstract, descriptions.GetValueOrDefault(Text(record, "id"), ""));
                }
            }
        }
    }

    private static string[] FilesOf(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? [.. Directory.EnumerateFiles(path).Where(file => file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase))]
        : throw new FileNotFoundException($"There is no file or folder '{path}' to read training texts from.", path);

    private static bool IsDescriptions(string file) => Path.GetFileName(file).StartsWith("descriptions", StringComparison.OrdinalIgnoreCase);

    private static TrainingText ToText(JsonElement record, string @abstract, string description) => new()
    {
        Id = Text(record, "id"),
        Title = Text(record, "title"),
        Abstract = @abstract,
        Claim = Text(record, "claim"),
        Description = description.Length > 0 ? description : Sections(record),
        Language = @abstract.Any(IsKana) ? "ja" : "en",
        Group = GroupOf(record),
        Codes = Codes(record),
        Date = DateOnly.TryParseExact(Text(record, "date"), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        Source = Text(record, "src"),
    };

    private static IAsyncEnumerable<JsonElement> RecordsAsync(string file, CancellationToken cancellationToken) =>
        TextLines.ReadJsonAsync(file, cancellationToken).Where(record => record.ValueKind == JsonValueKind.Object);

    private static string Text(JsonElement record, string name)
    {
        if (!record.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
        {
            return "";
        }

        var text = value.GetString()!;
        return text.Length <= LongestPart ? text : text[..LongestPart];
    }

    /// <summary>The description, or the sections of it that Japanese sources give one by one.</summary>
    private static string Sections(JsonElement record) =>
        string.Join('\n', DescriptionSections.Select(name => Text(record, name)).Where(text => text.Length > 0));

    /// <summary>The section of the first code; without codes the source's owner stands for it, because a source is often of one trade.</summary>
    private static string GroupOf(JsonElement record)
    {
        if (Codes(record) is [var code, ..])
        {
            return code[..1];
        }

        var source = Text(record, "src");
        var slash = source.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? source : source[..slash];
    }

    private static string[] Codes(JsonElement record)
    {
        if (!record.TryGetProperty("codes", out var codes))
        {
            return [];
        }

        var list = codes.ValueKind == JsonValueKind.Object && codes.TryGetProperty("ipc", out var ipc) ? ipc : codes;
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(code => code.ValueKind == JsonValueKind.String).Select(code => code.GetString()!.Replace(" ", "", StringComparison.Ordinal)).Where(code => code.Length > 0)]
            : [];
    }

    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';
}
