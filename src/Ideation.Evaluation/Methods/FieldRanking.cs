using Ideation.Evaluation.Tasks;

namespace Ideation.Evaluation.Methods;

/// <summary>A method that ranks fields: its name, and what gives for a query, by its place in the list, all fields it has something to say for, best first.</summary>
internal sealed record FieldRanking(string Name, Func<IProgress<int>?, CancellationToken, Task<Func<FieldQuery, int, IEnumerable<FieldChance>>>> PrepareAsync);
