using System.Text.Json.Serialization;

namespace Ideation.Embeddings.Transformers;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(TransformerSettings))]
internal sealed partial class TransformerSettingsJson : JsonSerializerContext;
