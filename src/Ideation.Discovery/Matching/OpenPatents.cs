using Ideation.Discovery.Neighbours;
using Ideation.Discovery.Reading;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Matching;

/// <summary>Finds open patents in an index: those of an applicant, or those nearest to the parties they are to be matched with; one of each family.</summary>
public sealed class OpenPatents(IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    /// <summary>Documents looked at for one party; most of them are no match.</summary>
    private const int PerParty = 30;

    // Few rights are offered: to find thirty that are, many have to be looked at.
    private const int LookedAt = 1000;

    // Each search reads the whole index; all at once would hold too many documents.
    private const int SearchedTogether = 32;

    private static readonly PatentFilter[] Languages = [new PatentFilter { Language = "en" }, new PatentFilter { Language = "ja" }];

    /// <summary>The documents of these numbers.</summary>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public async Task<IReadOnlyList<PatentDocument>> FindAsync(IReadOnlyCollection<PublicationNumber> numbers, CancellationToken cancellationToken) =>
        Families(await index.FindAsync(numbers, cancellationToken).ConfigureAwait(false));

    /// <summary>The applicant's documents, newest first, with how many more it has.</summary>
    /// <exception cref="PatentIndexException">The index cannot be read.</exception>
    public async Task<(IReadOnlyList<PatentDocument> Documents, int Older)> FindAsync(Organisation applicant, int limit, CancellationToken cancellationToken)
    {
        var numbers = (await NewestPublications.FindAsync(index, [applicant], cancellationToken).ConfigureAwait(false))[applicant];
        return (await FindAsync([.. numbers.Take(limit)], cancellationToken).ConfigureAwait(false), Math.Max(0, numbers.Count - limit));
    }

    /// <summary>The documents nearest to each party, in its own language and in the other one; to a need also those nearest to its problem alone.</summary>
    /// <param name="parties">What they are to be matched with.</param>
    /// <param name="onlyOffered">Only rights that their source says are open to licence, among the thousand nearest of each language.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<IReadOnlyList<PatentDocument>> FindNearAsync(IReadOnlyList<MatchParty> parties, bool onlyOffered, CancellationToken cancellationToken)
    {
        var vectors = await new PartyReader(embeddings, TermBridge.Empty).EmbedAsync([.. parties.Select(party => party.Text).Concat(parties.Where(party => party.Kind == PartyKind.Need).Select(party => NeedProblem.Of(party.Text, party.Language)).Distinct().Except(parties.Select(party => party.Text)))], cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<PublicationNumber, PatentDocument>();
        var queries = vectors.Where(vector => !VectorMath.IsZero(vector)).SelectMany(_ => Languages, (vector, filter) => new NeighbourQuery(vector, onlyOffered ? LookedAt : PerParty) { Filter = filter });
        foreach (var chunk in queries.Chunk(SearchedTogether))
        {
            foreach (var nearest in await index.SearchAsync(chunk, cancellationToken).ConfigureAwait(false))
            {
                foreach (var neighbour in nearest.Where(neighbour => !onlyOffered || neighbour.Document.Availability == Availability.OpenToLicence).Take(PerParty))
                {
                    found.TryAdd(neighbour.Document.Number, neighbour.Document);
                }
            }
        }

        return Families(found.Values);
    }

    private static IReadOnlyList<PatentDocument> Families(IEnumerable<PatentDocument> documents) =>
        [.. documents.OrderByDescending(document => document.PublicationDate ?? DateOnly.MinValue).ThenBy(document => document.Number).DistinctBy(document => document.Family)];
}
