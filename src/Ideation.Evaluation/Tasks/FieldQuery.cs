using Ideation.Patents;

namespace Ideation.Evaluation.Tasks;

/// <summary>A text with the fields to be found for it.</summary>
public sealed record FieldQuery
{
    public required string Id { get; init; }

    /// <summary>What documents of the same abstract have in common; the id where nothing groups them.</summary>
    public string Group { get => field ?? Id; init; }

    /// <summary>What a method may read.</summary>
    public required string Text { get; init; }

    /// <summary>The field it starts from; null when none is given, and then every field is ranked.</summary>
    public IpcSubclass? Home { get; init; }

    /// <summary>The fields to be found; no method looks at them.</summary>
    public required IReadOnlyList<IpcSubclass> Truth { get; init; }

    /// <summary>The query's own document in the corpus, to be left out of field counts; null when it is not in the corpus.</summary>
    public ClassifiedPatent? Own { get; init; }

    /// <summary>Places in the corpus of its own document and those of identical abstract, which never vote.</summary>
    public required IReadOnlySet<int> Excluded { get; init; }
}
