using Ideation.Discovery.Reading;
using Ideation.Patents;

namespace Ideation.Proposals;

/// <summary>Decides whether a statement is covered: its publications were retrieved and its quotes stand there letter by letter.</summary>
public sealed class EvidenceCheck
{
    private readonly Dictionary<PublicationNumber, PatentDocument> _retrieved = [];

    public EvidenceCheck(IEnumerable<PatentDocument> retrieved)
    {
        foreach (var document in retrieved)
        {
            _retrieved.TryAdd(document.Number, document);
        }
    }

    /// <returns>What is wrong, or null when the statement may stand.</returns>
    public StatementProblem? Find(Statement statement) =>
        statement.Evidence.Count == 0
            ? StatementProblem.NoEvidence
            : statement.Evidence.Select(Find).FirstOrDefault(problem => problem is not null);

    /// <returns>What is wrong, or null when the evidence may stand.</returns>
    public StatementProblem? Find(Evidence evidence)
    {
        if (!_retrieved.TryGetValue(evidence.Number, out var document))
        {
            return StatementProblem.UnknownPublication;
        }

        return !string.IsNullOrWhiteSpace(evidence.Quote) && TextOf(document, evidence.Part).Contains(evidence.Quote, StringComparison.Ordinal)
            ? null
            : StatementProblem.QuoteNotFound;
    }

    internal PatentDocument? Document(PublicationNumber number) => _retrieved.GetValueOrDefault(number);

    internal static string TextOf(PatentDocument document, EvidencePart part) => part switch
    {
        EvidencePart.Title => document.Title,
        EvidencePart.Abstract => document.Abstract,
        EvidencePart.Claim => document.Claim ?? "",
        _ => "",
    };
}
