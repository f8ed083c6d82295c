namespace Ideation.Discovery.Landscape;

/// <summary>What a document contributes to a value chain, from material to use.</summary>
public enum ValueChainRole
{
    Materials,
    Process,
    Equipment,
    Component,
    System,
    Evaluation,
    Use,
}
