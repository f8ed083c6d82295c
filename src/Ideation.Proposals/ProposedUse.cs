using Ideation.Discovery.Uses;

namespace Ideation.Proposals;

/// <summary>An alternative use put into words.</summary>
public sealed record ProposedUse
{
    /// <summary>1 for the best.</summary>
    public required int Rank { get; init; }

    /// <summary>What discovery found; evidence and differences hold only what passed the evidence check.</summary>
    public required AlternativeUse Facts { get; init; }

    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>What became of each request to a chat model; empty when none was asked.</summary>
    public IReadOnlyList<ChatOutcome> Chat { get; init; } = [];

    public IEnumerable<Statement> Of(StatementKind kind) => Statements.Where(statement => statement.Kind == kind);
}
