using System.Text.Json.Serialization;

namespace Ideation.Evaluation.Reports;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(QueryLine))]
internal sealed partial class QueryLineJson : JsonSerializerContext;
