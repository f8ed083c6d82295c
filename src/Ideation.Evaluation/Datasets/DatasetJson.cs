using System.Text.Json.Serialization;

namespace Ideation.Evaluation.Datasets;

[JsonSerializable(typeof(string[]))]
internal sealed partial class DatasetJson : JsonSerializerContext;
