using System.Text.Json.Serialization;

namespace Ideation.Embeddings.Transformers;

/// <summary>Reads a <see cref="Pooling"/> by its name alone; a number would be one that nobody chose.</summary>
internal sealed class PoolingConverter() : JsonStringEnumConverter<Pooling>(namingPolicy: null, allowIntegerValues: false);
