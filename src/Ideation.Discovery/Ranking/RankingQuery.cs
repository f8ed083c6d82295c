using Ideation.Discovery.Fields;
using Ideation.Patents;

namespace Ideation.Discovery.Ranking;

/// <summary>What was retrieved for a text whose fields are to be ranked.</summary>
public sealed record RankingQuery
{
    /// <summary><c>float[dimensions]</c> of the text, of unit length.</summary>
    public required ReadOnlyMemory<float> Vector { get; init; }

    /// <summary>The classified documents nearest to the text, whatever their field, and the nearest outside the home classes; closest first, one a family.</summary>
    public required IReadOnlyList<RankingVoter> Voters { get; init; }

    /// <summary>For each sentence of the text the documents nearest to it, closest first.</summary>
    public IReadOnlyList<IReadOnlyList<FieldVoter>> Sentences { get; init; } = [];

    /// <summary>Fields whose classes are not ranked; empty ranks all.</summary>
    public IReadOnlyList<IpcSubclass> Homes { get; init; } = [];

    /// <summary>Documents of the corpus that must not be counted: the text's own.</summary>
    public IReadOnlyList<ClassifiedPatent> Uncounted { get; init; } = [];
}
