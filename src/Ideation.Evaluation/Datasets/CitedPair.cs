using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>An application and a document cited in it or against it.</summary>
public sealed record CitedPair(PublicationNumber Application, PublicationNumber Cited);
