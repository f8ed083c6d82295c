using Ideation.Discovery.Partners.Roles;
using Ideation.Discovery.Reading;

namespace Ideation.Discovery.Neighbours;

/// <summary>A core technology as it was read and what was retrieved around it, so that one search serves the uses and the partners for each of them.</summary>
internal sealed record Surroundings(TechnologyReading Reading, Neighbourhood Around)
{
    private TermWeights? _weights;

    /// <summary>The terms of the documents, where they were read before.</summary>
    public DocumentTerms? Terms { get; init; }

    public TermWeights Weights
    {
        get => _weights ??= new TermWeights([.. Around.All.Select(neighbour => neighbour.Document)], Reading.TermKeys, Terms);
    }

    /// <summary>Documents whose roles were read for one use are not read again for the next.</summary>
    public RoleReading Roles { get; } = new();
}
