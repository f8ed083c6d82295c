using Ideation.Patents;

namespace Ideation.Evaluation.Datasets;

/// <summary>A paper and a patent document on the same invention.</summary>
public sealed record PaperPatentPair(string PaperId, string PaperAbstract, PublicationNumber Patent);
