using Ideation.Discovery.Reading;

namespace Ideation.Proposals;

/// <summary>A sentence or two of a proposal with what supports it.</summary>
public sealed record Statement(StatementKind Kind, string Text, IReadOnlyList<Evidence> Evidence, StatementOrigin Origin = StatementOrigin.Rules);
