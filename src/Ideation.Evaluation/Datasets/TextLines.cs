using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ideation.Evaluation.Datasets;

/// <summary>The non-empty lines of a text file, gzipped when its name ends in <c>.gz</c>, with their 1-based numbers.</summary>
internal static class TextLines
{
    public static async IAsyncEnumerable<(int Number, string Line)> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = Open(path);
        for (var number = 1; await NextAsync(reader, path, cancellationToken).ConfigureAwait(false) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            Stream stream = File.OpenRead(path);
            return new StreamReader(
                path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvaluationException($"The file {path} cannot be opened: {e.Message}", e);
        }
    }

    private static async Task<string?> NextAsync(StreamReader reader, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidDataException or DecoderFallbackException or IOException)
        {
            throw new EvaluationException($"The file {path} is damaged or not UTF-8 text; expected lines of text, gzipped if the name ends in .gz.", e);
        }
    }
}
