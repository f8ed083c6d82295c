using Ideation.Discovery.Uses;
using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>What is kept of a search for uses, which holds everything that was read for it.</summary>
/// <param name="Uses">Those shown, best first.</param>
/// <param name="Rejected">The fields that were examined and not shown.</param>
internal sealed record FoundUses(IReadOnlyList<AlternativeUse> Uses, IReadOnlyList<RejectedField> Rejected)
{
    /// <summary>The fields of the uses, each once, in their order.</summary>
    public IReadOnlyList<IpcSubclass> Fields { get; } = [.. Uses.Select(use => use.Field.Subclass).Distinct()];

    /// <summary>Every field that was ranked, shown or not, with its chance and how unexpected it is; in order of symbol.</summary>
    public IReadOnlyList<(IpcSubclass Field, double Chance, double Unexpectedness)> Ranked { get; } =
    [
        .. Uses.Select(use => (use.Field.Subclass, Chance: use.Probability ?? use.Grounding, use.Unexpectedness.Value))
            .Concat(Rejected.Select(field => (field.Field.Subclass, field.Chance, field.Unexpectedness)))
            .DistinctBy(field => field.Subclass)
            .OrderBy(field => field.Subclass),
    ];
}
