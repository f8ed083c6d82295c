using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Ideation.Embeddings.Training;

/// <summary>The lines of a UTF-8 file, gzip-compressed when its name ends in <c>.gz</c>.</summary>
internal static class TextLines
{
    /// <summary>Every line that is not empty, with its number from 1.</summary>
    /// <exception cref="InvalidDataException">The compressed file is broken; the message names it.</exception>
    public static async IAsyncEnumerable<(string Line, int Number)> ReadAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var stream = File.OpenRead(file);
        await using var plain = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain, Encoding.UTF8);
        for (var number = 1; await LineAsync(reader, file, number, cancellationToken) is { } line; number++)
        {
            if (line.Length > 0)
            {
                yield return (line, number);
            }
        }
    }

    /// <summary>Every line as JSON.</summary>
    /// <exception cref="InvalidDataException">A line is not JSON or the file is broken; the message names file and line.</exception>
    public static async IAsyncEnumerable<JsonElement> ReadJsonAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var (line, number) in ReadAsync(file, cancellationToken))
        {
            yield return Parse(line, file, number);
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
}
