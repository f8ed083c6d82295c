using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.App.Worker;

/// <summary>What files are taken into: an index opened for writing and the model that fits it.</summary>
internal sealed record OpenedStore(IPatentIndex Index, IEmbeddingGenerator<string, Embedding<float>> Embeddings) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync().ConfigureAwait(false);
        Embeddings.Dispose();
    }
}
