using System.Text.Json.Serialization;

namespace Ideation.Discovery.Ranking;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RankingModelJson.File))]
internal sealed partial class RankingJsonContext : JsonSerializerContext;
