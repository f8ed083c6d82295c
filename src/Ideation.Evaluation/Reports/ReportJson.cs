using System.Text.Json.Serialization;
using Ideation.Evaluation.Conditions;

namespace Ideation.Evaluation.Reports;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(XFieldReport))]
[JsonSerializable(typeof(EvaluationCondition))]
internal sealed partial class ReportJson : JsonSerializerContext;
