using System.Text.Json.Serialization;

namespace Ideation.PatentIndex.Store;

/// <summary>Serialisation of <see cref="StoredPatent"/> without reflection.</summary>
[JsonSerializable(typeof(StoredPatent))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class StoredPatentContext : JsonSerializerContext;
