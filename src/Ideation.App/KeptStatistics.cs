using System.Security.Cryptography;
using System.Text;
using Ideation.Discovery.Fields;
using Ideation.PatentIndex.Embedded;
using Ideation.Patents;

namespace Ideation.App;

/// <summary>The field counts of an index in a file beside it, so that a command does not read every document's fields again. The file names the state of the index it was counted in, and counts for no other.</summary>
internal static class KeptStatistics
{
    /// <summary>The name of the file in the index's folder; it can be deleted at any time.</summary>
    public const string FileName = "field-counts";

    private const string Format = "1";

    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public static async Task<FieldStatistics> ReadAsync(EmbeddedPatentIndex index, CancellationToken cancellationToken)
    {
        var path = Path.Combine(index.Folder, FileName);
        var state = await index.ReadStateAsync(cancellationToken);
        if (await FindAsync(path, state, cancellationToken) is { } kept)
        {
            return kept;
        }

        var counted = await FieldStatistics.ReadAsync(index.ReadClassificationsAsync(cancellationToken), cancellationToken);

        // Somebody may have written to the index meanwhile; then nobody knows which state was counted.
        if (await index.ReadStateAsync(cancellationToken) == state)
        {
            Keep(path, Bytes(state, counted.ToBytes()));
        }

        return counted;
    }

    private static async Task<FieldStatistics?> FindAsync(string path, string state, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            var start = Start(state);
            var counts = bytes.AsMemory(Math.Min(bytes.Length, start.Length + SHA256.HashSizeInBytes)).ToArray();
            return bytes.AsSpan().SequenceEqual(Bytes(state, counts)) ? FieldStatistics.FromBytes(counts) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Bytes(string state, byte[] counts) => [.. Start(state), .. SHA256.HashData(counts), .. counts];

    private static byte[] Start(string state) => SHA256.HashData(Encoding.UTF8.GetBytes($"{Format} {state}"));

    // Whole or not at all: two processes may count at the same time, and a reader may look in between. An index on a read-only medium is counted each time.
    private static void Keep(string path, byte[] bytes)
    {
        var unfinished = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Delete(unfinished);
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be deleted was not written either.
        }
    }
}
