using Ideation.Patents;

namespace Ideation.Discovery.Uses;

/// <summary>Why fields that were examined are not suggested: negative knowledge that is worth as much as a use.</summary>
internal sealed class FieldVerdicts
{
    private readonly Dictionary<IpcSubclass, RejectedField> _rejected = [];

    /// <summary>Notes the reason; the first one of a field stands, because its best purpose is judged first.</summary>
    public void Reject(FieldCandidate field, RejectionReason reason) =>
        Reject(new RejectedField(TechnologyFields.Find(field.Field), reason) { Chance = field.Chance, Unexpectedness = field.Unexpectedness.Value, Families = field.Documents.Count });

    /// <summary>The same for a field whose reason is known already.</summary>
    public void Reject(RejectedField field) => _rejected.TryAdd(field.Field.Subclass, field);

    public bool Any(RejectionReason reason) => _rejected.Values.Any(rejected => rejected.Reason == reason);

    /// <summary>Every field that was examined and is not among the uses, the most promising first.</summary>
    public IReadOnlyList<RejectedField> Besides(IReadOnlyCollection<AlternativeUse> uses)
    {
        var used = uses.Select(use => use.Field.Subclass).ToHashSet();
        return [.. _rejected.Values
            .Where(rejected => !used.Contains(rejected.Field.Subclass))
            .OrderByDescending(rejected => rejected.Chance * rejected.Unexpectedness)
            .ThenBy(rejected => rejected.Field.Subclass)];
    }
}
