using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.App.Worker;

/// <summary>What files are taken into; all of it is disposed when the worker stops.</summary>
/// <param name="Index">Opened for writing.</param>
/// <param name="Embeddings">Of the model that the index was made with.</param>
/// <param name="Model">The model under the generator, where that does not own it.</param>
internal sealed record OpenedStore(IPatentIndex Index, IEmbeddingGenerator<string, Embedding<float>> Embeddings, IDisposable? Model = null) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync().ConfigureAwait(false);
        Embeddings.Dispose();
        Model?.Dispose();
    }
}
