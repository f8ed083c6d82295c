using System.Text.Json.Serialization;

namespace Ideation.Proposals.Reports.Json;

[JsonSerializable(typeof(ProposalJson))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class ProposalJsonContext : JsonSerializerContext;
