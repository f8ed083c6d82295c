using System.Text.Json.Serialization;

namespace Ideation.App.Worker;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(FileReport))]
[JsonSerializable(typeof(Health))]
internal sealed partial class WorkerJson : JsonSerializerContext;
