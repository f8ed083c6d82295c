using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ideation.Embeddings.Training;

/// <summary>
/// Reads training texts from folders: every <c>*.jsonl</c> or <c>*.jsonl.gz</c> directly in a folder, one JSON object a line with <c>abstract</c> and
/// optionally <c>id</c>, <c>title</c>, <c>claim</c>, <c>description</c> (or <c>technical_field</c>, <c>problem</c>, <c>effects</c>), <c>codes</c> and <c>src</c>; files named <c>descriptions*</c> hold <c>id</c> and <c>description</c>. Other lines are passed over.
/// </summary>
public static class TrainingCorpus
{
    private const int LongestPart = 3_000;

    private static readonly string[] DescriptionSections = ["description", "technical_field", "problem", "effects"];

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="InvalidDataException">A file is not readable as JSON lines; the message names file and line.</exception>
    public static async IAsyncEnumerable<TrainingText> ReadAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The training folder '{folder}' does not exist.");
        }

        var files = Directory.EnumerateFiles(folder)
            .Where(file => file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToLookup(IsDescriptions);
        var descriptions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files[true])
        {
            await foreach (var record in LinesAsync(file, cancellationToken))
            {
                descriptions[Text(record, "id")] = Text(record, "description");
            }
        }

        foreach (var file in files[false])
        {
            await foreach (var record in LinesAsync(file, cancellationToken))
            {
                if (Text(record, "abstract") is { Length: > 0 } @abstract)
                {
                    yield return ToText(record, @abstract, descriptions.GetValueOrDefault(Text(record, "id"), ""));
                }
            }
        }
    }

    private static bool IsDescriptions(string file) => Path.GetFileName(file).StartsWith("descriptions", StringComparison.OrdinalIgnoreCase);

    private static TrainingText ToText(JsonElement record, string @abstract, string description) => new()
    {
        Title = Text(record, "title"),
        Abstract = @abstract,
        Claim = Text(record, "claim"),
        Description = description.Length > 0 ? description : Sections(record),
        Language = @abstract.Any(IsKana) ? "ja" : "en",
        Group = GroupOf(record),
        Source = Text(record, "src"),
    };

    private static async IAsyncEnumerable<JsonElement> LinesAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        await using var plain = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain, Encoding.UTF8);
        for (var number = 1; await LineAsync(reader, file, number, cancellationToken) is { } line; number++)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var record = Parse(line, file, number);
            if (record.ValueKind == JsonValueKind.Object)
            {
                yield return record;
            }
        }
    }

    private static async ValueTask<string?> LineAsync(StreamReader reader, string file, int number, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"The compressed file '{Path.GetFileName(file)}' is broken after line {number - 1}: {e.Message}", e);
        }
    }

    private static JsonElement Parse(string line, string file, int number)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Line {number} of '{Path.GetFileName(file)}' is not a JSON object: {e.Message}", e);
        }
    }

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
        if (FirstCode(record) is { Length: > 0 } code)
        {
            return code[..1];
        }

        var source = Text(record, "src");
        var slash = source.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? source : source[..slash];
    }

    private static string? FirstCode(JsonElement record)
    {
        if (!record.TryGetProperty("codes", out var codes))
        {
            return null;
        }

        var list = codes.ValueKind == JsonValueKind.Object && codes.TryGetProperty("ipc", out var ipc) ? ipc : codes;
        return list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.String ? list[0].GetString() : null;
    }

    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';
}
