using System.Text.Json.Serialization;

namespace Ideation.Evaluation.Reports;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ItemLine))]
internal sealed partial class ItemLineJson : JsonSerializerContext;
