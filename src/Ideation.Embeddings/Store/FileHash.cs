using System.Security.Cryptography;

namespace Ideation.Embeddings.Store;

/// <summary>Length and SHA-256 of files too large to be held in memory.</summary>
internal static class FileHash
{
    public static async Task<ModelFile> OfAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
        var hash = await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false);
        return new ModelFile(file.Length, Convert.ToHexStringLower(hash));
    }
}
