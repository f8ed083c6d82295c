using System.Text.Json.Serialization;

namespace Ideation.Proposals.Landscapes.Json;

[JsonSerializable(typeof(LandscapeJson))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class LandscapeJsonContext : JsonSerializerContext;
