using System.Text.Json.Serialization;

namespace Ideation.Proposals.Strength;

[JsonSerializable(typeof(StrengthJson))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class StrengthJsonContext : JsonSerializerContext;
