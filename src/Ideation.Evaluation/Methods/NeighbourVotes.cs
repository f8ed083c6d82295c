using Ideation.Patents;

namespace Ideation.Evaluation.Methods;

/// <summary>Each neighbour gives its weight to each of its fields outside the home class; the fields with the most weight come first.</summary>
internal static class NeighbourVotes
{
    /// <summary>How many of the nearest documents vote.</summary>
    public const int Voters = 100;

    public static IReadOnlyList<IpcSubclass> Rank(IEnumerable<(IReadOnlyList<IpcSubclass> Fields, double Weight)> neighbours, IpcSubclass? home)
    {
        var votes = new Dictionary<IpcSubclass, double>();
        foreach (var (fields, weight) in neighbours)
        {
            foreach (var field in fields)
            {
                if (field.Class != home?.Class)
                {
                    votes[field] = votes.GetValueOrDefault(field) + weight;
                }
            }
        }

        return [.. votes.Where(pair => pair.Value > 0).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
    }
}
