using System.Text.Json.Serialization;

namespace Ideation.Embeddings.Transformers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(PoolingConverter)], UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(TransformerSettings))]
internal sealed partial class TransformerSettingsJson : JsonSerializerContext;
