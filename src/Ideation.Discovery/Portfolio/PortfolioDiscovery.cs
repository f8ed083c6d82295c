using Ideation.Discovery.Fields;
using Ideation.Discovery.Reading;
using Ideation.Discovery.Uses;
using Ideation.Patents;
using Microsoft.Extensions.AI;

namespace Ideation.Discovery.Portfolio;

/// <summary>Goes through an owner's documents: which could serve elsewhere, which look idle.</summary>
public sealed class PortfolioDiscovery(
    IPatentIndex index, IEmbeddingGenerator<string, Embedding<float>> embeddings, FieldStatistics statistics, DiscoveryOptions discovery, PortfolioOptions options, DateOnly today)
{
    private readonly UseDiscovery _uses = new(index, embeddings, statistics, discovery with { WithContext = false });
    private readonly PortfolioJudgement _judgement = new(options, today);

    /// <summary>One item a document, in their order; several are looked at at once.</summary>
    /// <param name="documents">The portfolio, one document a family.</param>
    /// <param name="owner">Whose documents are no evidence; null takes each document's own applicants.</param>
    /// <param name="onDone">Told how many are done.</param>
    /// <param name="cancellationToken">Stops the analysis.</param>
    /// <exception cref="PatentIndexException">The index cannot be searched.</exception>
    public async Task<IReadOnlyList<PortfolioItem>> ExamineAsync(IReadOnlyList<PatentDocument> documents, Organisation? owner, Action<int>? onDone, CancellationToken cancellationToken)
    {
        var items = new PortfolioItem[documents.Count];
        var fields = await OwnersFields.ReadAsync(index, documents, owner, options, cancellationToken).ConfigureAwait(false);
        var done = 0;
        await Parallel.ForAsync(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken }, async (i, stop) =>
        {
            items[i] = await ExamineAsync(documents[i], owner, fields.Of(documents[i]), stop).ConfigureAwait(false);
            onDone?.Invoke(Interlocked.Increment(ref done));
        }).ConfigureAwait(false);
        return items;
    }

    private async Task<PortfolioItem> ExamineAsync(PatentDocument document, Organisation? owner, IReadOnlySet<IpcSubclass> ownersFields, CancellationToken cancellationToken)
    {
        IReadOnlyList<Organisation> own = owner is { } named ? [named] : [.. document.Applicants.Select(Organisation.FromApplicant)];
        var text = document.Title.Length > 0 ? document.Title + ". " + document.Abstract : document.Abstract;
        Organisation[] owners = [.. own.Concat(document.Applicants.Select(Organisation.FromApplicant)).Distinct()];
        var technology = new CoreTechnology { Text = text, Language = document.Language, HomeFields = document.Fields, OwnFamilies = document.FamilyId.Length > 0 ? [document.FamilyId] : [] }.OwnedBy(owners);
        var found = await _uses.FindUsesAsync(technology, Distance.Mix, PortfolioOptions.UsesSearched, cancellationToken).ConfigureAwait(false);
        var others = await OthersAsync(document, own, found.Surroundings!.Reading.Vector, cancellationToken).ConfigureAwait(false);
        return _judgement.Of(document, found, others, ownersFields);
    }

    private async Task<IReadOnlyList<Neighbour>> OthersAsync(PatentDocument document, IReadOnlyList<Organisation> own, ReadOnlyMemory<float> vector, CancellationToken cancellationToken)
    {
        if (VectorMath.IsZero(vector.Span))
        {
            return [];
        }

        return await index.SearchAsync(new NeighbourQuery(vector, options.Neighbours)
        {
            Filter = new PatentFilter
            {
                ExcludeNumbers = [document.Number],
                ExcludeFamilies = document.FamilyId.Length > 0 ? [document.FamilyId] : [],
                ExcludeApplicants = own,
            },
        }, cancellationToken).ConfigureAwait(false);
    }
}
