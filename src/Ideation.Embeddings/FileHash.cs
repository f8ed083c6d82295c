using System.Security.Cryptography;

namespace Ideation.Embeddings;

/// <summary>Length and SHA-256 of files too large to be held in memory.</summary>
internal static class FileHash
{
    public static ModelFile Of(string path)
    {
        using var file = Open(path, FileOptions.SequentialScan);
        return Describe(file, SHA256.HashData(file));
    }

    public static async Task<ModelFile> OfAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = Open(path, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return Describe(file, await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
    }

    private static FileStream Open(string path, FileOptions options) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, options);

    private static ModelFile Describe(FileStream file, byte[] hash) => new(file.Length, Convert.ToHexStringLower(hash));
}
