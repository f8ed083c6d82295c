using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>An application and a document an examiner cited against it.</summary>
public sealed record CitedPair(PublicationNumber Application, PublicationNumber Cited);
