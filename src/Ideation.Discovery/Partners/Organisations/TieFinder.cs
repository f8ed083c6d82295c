using Ideation.Patents;

namespace Ideation.Discovery.Partners.Organisations;

/// <summary>What the company's own documents say about who it has met.</summary>
internal sealed class TieFinder
{
    private readonly HashSet<Organisation> _coFiled;
    private readonly HashSet<Organisation> _cited;
    private readonly HashSet<PublicationNumber> _own;

    private TieFinder(IReadOnlyList<PatentDocument> own, IReadOnlyList<PatentDocument> cited)
    {
        _own = [.. own.Select(document => document.Number)];
        _coFiled = [.. own.SelectMany(ApplicantNames.Of)];
        _cited = [.. cited.SelectMany(ApplicantNames.Of)];
    }

    /// <param name="index">Where the documents are.</param>
    /// <param name="owner">The company; null when it is not named.</param>
    /// <param name="vector">What the company's documents are looked up by; the nearest are read.</param>
    /// <param name="limit">How many of them at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<TieFinder> ReadAsync(IPatentIndex index, Organisation? owner, ReadOnlyMemory<float> vector, int limit, CancellationToken cancellationToken)
    {
        if (owner is not { } company)
        {
            return new TieFinder([], []);
        }

        var query = new NeighbourQuery(vector, limit) { Filter = new PatentFilter { AnyApplicant = [company] } };
        var own = await index.SearchAsync(query, cancellationToken).ConfigureAwait(false);
        var cited = own.SelectMany(neighbour => neighbour.Document.PriorArtCitations).Distinct().ToArray();
        return new TieFinder(
            [.. own.Select(neighbour => neighbour.Document)],
            cited.Length == 0 ? [] : await index.FindAsync(cited, cancellationToken).ConfigureAwait(false));
    }

    /// <param name="organisation">Whom the company may have met.</param>
    /// <param name="documents">Its documents as far as they were retrieved.</param>
    public Tie Of(Organisation organisation, IEnumerable<PatentDocument> documents) =>
        _own.Count == 0 ? Tie.Unknown
        : _coFiled.Contains(organisation) ? Tie.CoFiled
        : _cited.Contains(organisation) || documents.Any(document => document.PriorArtCitations.Any(_own.Contains)) ? Tie.Cited
        : Tie.New;
}
